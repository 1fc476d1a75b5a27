/** What the map may show: the Sahel and its neighbours, with a margin. South-west and north-east, latitude first as Leaflet has it. */
export const WORLD = [[-12, -30], [43, 47]];

/** All of it as a view: what is asked for before it is known where the incidents lie. */
export const WHOLE = { bbox: [WORLD[0][1], WORLD[0][0], WORLD[1][1], WORLD[1][0]], zoom: 5 };
