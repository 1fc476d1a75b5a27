/** Which names fit on the map, and where: in order of importance, none over another and none under a mark. */

const HEIGHT = 14;
const GAP = 3;

/** Half of the dot of a town. */
const DOT = 4;

/**
 * Where a name may stand: how its text is aligned on a point so many pixels right of and below the place.
 *
 * @typedef {{align: 'center'|'left'|'right', dx: number, dy: number}} Spot
 */

const around = (gap) => [
  { align: 'center', dx: 0, dy: -gap - 7 },
  { align: 'center', dx: 0, dy: gap + 7 },
  { align: 'left', dx: gap + 3, dy: 0 },
  { align: 'right', dx: -gap - 3, dy: 0 },
];

/** Beside the dot of a town, the last ones beyond a mark that lies on it. */
const BESIDE = [...around(4), ...around(18), ...around(30)];

/** In the middle of a country or region, or off it. */
const WITHIN = [[0, 0], [0, -22], [0, 22], [-48, 0], [48, 0], [-40, -30], [40, -30], [-40, 30], [40, 30], [0, -48], [0, 48], [-90, 0], [90, 0]]
  .map(([dx, dy]) => ({ align: 'center', dx, dy }));

const LEFT = { center: 0.5, left: 0, right: 1 };

function space({ x, y, width }, { align, dx, dy }) {
  const left = x + dx - LEFT[align] * width;
  return { left: left - GAP, right: left + width + GAP, top: y + dy - HEIGHT / 2 - GAP, bottom: y + dy + HEIGHT / 2 + GAP };
}

const square = ({ x, y }, half) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * @template {{x: number, y: number, width: number, dot: boolean}} T
 * @param {T[]} names where they belong and how wide they are, in pixels, the most important first; `dot`: a place with a
 *   dot on it, not an area
 * @param {{x: number, y: number, radius: number}[]} marks what lies over the names
 * @returns {(T & Spot)[]} those that can be written without touching one before them or a mark
 */
export function fitting(names, marks = []) {
  const covered = marks.map((mark) => square(mark, mark.radius));
  const taken = [];
  const free = (box) => taken.every((other) => apart(box, other));
  return names.flatMap((name) => {
    // A dot under a mark is no loss, under a name it is.
    const dot = square(name, DOT);
    if (name.dot && !free(dot)) return [];
    const spot = (name.dot ? BESIDE : WITHIN).find((each) => {
      const box = space(name, each);
      return free(box) && covered.every((mark) => apart(box, mark));
    });
    if (!spot) return [];
    taken.push(space(name, spot), ...(name.dot ? [dot] : []));
    return [{ ...name, ...spot }];
  });
}
