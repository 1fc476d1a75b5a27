/** Which outline a point lies in. Positions as longitude, latitude in degrees. Pure. */

/** Whether a ring is crossed an odd number of times on the way from a point to the east. */
function isInRing([lon, lat], ring) {
  let inside = false;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring.at(i - 1);
    if ((y > lat) !== (v > lat) && lon < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  });
  return inside;
}

const isInPolygon = (point, [outer, ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole));

const isIn = (point, { type, coordinates }) =>
  (type === 'MultiPolygon' ? coordinates : [coordinates]).some((polygon) => isInPolygon(point, polygon));

/**
 * @param {object[]} outlines features of polygons
 * @returns {?object} the properties of the one that the point lies in
 */
export const outlineAt = (point, outlines) => outlines.find(({ geometry }) => isIn(point, geometry))?.properties ?? null;
