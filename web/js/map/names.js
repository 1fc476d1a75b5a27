/** Which names fit on the map: in order of importance, none over another. */

const HEIGHT = 15;
const GAP = 4;

const box = ({ x, y, width }) => ({ left: x - width / 2 - GAP, right: x + width / 2 + GAP, top: y - HEIGHT / 2 - GAP, bottom: y + HEIGHT / 2 + GAP });

const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * @template {{x: number, y: number, width: number}} T
 * @param {T[]} names centre and width in pixels, the most important first
 * @returns {T[]} those that can be written without touching one before them
 */
export function fitting(names) {
  const taken = [];
  return names.filter((name) => {
    const space = box(name);
    if (!taken.every((other) => apart(space, other))) return false;
    taken.push(space);
    return true;
  });
}
