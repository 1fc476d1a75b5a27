import { groupStyle } from '../domain/palette.js';

/** Where an incident may lie, when that is an area: a soft fill with a dashed edge. */

const PANE = 'areas';

/** @param {object} L Leaflet */
export function areaLayer(L, map, onPick) {
  map.createPane(PANE).style.zIndex = 380;
  const renderer = L.svg({ pane: PANE, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  let layers = new Map();
  let chosen = null;

  const mark = (id, on) => layers.get(id)?.eachLayer((path) => path.getElement()?.classList.toggle('is-selected', on));

  return {
    draw(footprints, features) {
      group.clearLayers();
      layers = new Map(footprints.map((footprint) => {
        const { id, group: label } = footprint.properties;
        const faded = features.get(id).properties.background;
        const layer = L.geoJSON(footprint, {
          pane: PANE, bubblingMouseEvents: false,
          style: { renderer, className: faded ? 'area is-faded' : 'area', smoothFactor: 1 },
        });
        layer.on('click', () => onPick(id, { focus: false }));
        layer.addTo(group);
        layer.eachLayer((path) => path.getElement()?.style.setProperty('--group', groupStyle(label).colour));
        return [id, layer];
      }));
      if (chosen) mark(chosen, true);
    },
    select(id) {
      if (chosen) mark(chosen, false);
      chosen = id;
      if (chosen) mark(chosen, true);
    },
    /** The bounds of an incident's area; null when it has none. */
    bounds: (id) => layers.get(id)?.getBounds() ?? null,
  };
}
