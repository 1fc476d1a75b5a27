/** Where to write the name of a country: the middle of its largest part. */

function ringArea(ring) {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    twice += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return twice / 2;
}

function centroid(ring) {
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
    x += (ring[j][0] + ring[i][0]) * cross;
    y += (ring[j][1] + ring[i][1]) * cross;
  }
  const six = 6 * ringArea(ring);
  return [x / six, y / six];
}

/**
 * @param {{type: string, coordinates: number[][][] | number[][][][]}} geometry a Polygon or MultiPolygon, lon/lat
 * @returns {{point: [number, number], area: number}} the area in square degrees, to tell large from small
 */
export function labelPoint(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons
    .map(([ring]) => ({ ring, area: Math.abs(ringArea(ring)) }))
    .reduce((best, next) => (next.area > best.area ? next : best));
  return { point: centroid(largest.ring), area: largest.area };
}
