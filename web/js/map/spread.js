/**
 * Markers at one spot, moved apart in pixels so that each can be seen and reached: a sunflower spiral, the first one
 * staying where it is.
 */

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** What a finger or a pointer takes for a marker, in pixels: no marker may lie over another one's. */
const REACHED = 44;

/** About 100 m: closer points are one spot for the eye at any zoom this map has. */
const DIGITS = 3;

/** The same spot has the same key. */
const spot = ([lon, lat]) => `${lon.toFixed(DIGITS)},${lat.toFixed(DIGITS)}`;

/**
 * @param {{id: string, point: [number, number], radius: number}[]} marks points as longitude, latitude; radii in pixels
 * @returns {Map<string, [number, number]>} offset in pixels, right and down, of every id
 */
export function spread(marks) {
  const spots = new Map();
  for (const mark of marks) {
    const key = spot(mark.point);
    spots.set(key, [...(spots.get(key) ?? []), mark]);
  }
  const offsets = new Map();
  for (const together of spots.values()) {
    const gap = Math.max(REACHED, 2 * Math.max(...together.map(({ radius }) => radius)) + 3);
    together.forEach(({ id }, i) => {
      const reach = i === 0 ? 0 : gap * Math.sqrt(i);
      const angle = i * GOLDEN_ANGLE;
      offsets.set(id, [Math.round(reach * Math.cos(angle)), Math.round(reach * Math.sin(angle))]);
    });
  }
  return offsets;
}
