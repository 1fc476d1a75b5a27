/**
 * Distances on a sphere of the Earth's mean radius (6371.0088 km, IUGG): good to half a per cent, for drawing only; the
 * server decides by the ellipsoid what lies within. Longitude first, degrees.
 */

const RADIUS_KM = 6371.0088;
const rad = (degrees) => (degrees * Math.PI) / 180;
const deg = (radians) => (radians * 180) / Math.PI;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm([lon1, lat1], [lon2, lat2]) {
  const a = Math.sin(rad(lat2 - lat1) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Where one arrives from a point, going so many kilometres on a bearing (degrees from north, clockwise). */
export function destination([lon, lat], bearing, km) {
  const d = km / RADIUS_KM;
  const [phi, theta] = [rad(lat), rad(bearing)];
  const phi2 = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(theta));
  const dLon = Math.atan2(Math.sin(theta) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(phi2));
  return [lon + deg(dLon), deg(phi2)];
}

/** First bearing from one point to another, in degrees from north, clockwise. */
export function bearing([lon1, lat1], [lon2, lat2]) {
  const dLon = rad(lon2 - lon1);
  const y = Math.sin(dLon) * Math.cos(rad(lat2));
  const x = Math.cos(rad(lat1)) * Math.sin(rad(lat2)) - Math.sin(rad(lat1)) * Math.cos(rad(lat2)) * Math.cos(dLon);
  return (deg(Math.atan2(y, x)) + 360) % 360;
}

/** Outline of a circle: a closed ring. */
export const circleRing = (centre, km, steps = 64) =>
  Array.from({ length: steps + 1 }, (_, i) => destination(centre, (360 * (i % steps)) / steps, km));

/** The strip of so many kilometres to both sides of a leg, as a ring with round ends. */
function legRing(from, to, km) {
  const forth = bearing(from, to);
  const half = (centre, start) => Array.from({ length: 17 }, (_, i) => destination(centre, start + (180 * i) / 16, km));
  const ring = [...half(to, forth - 90), ...half(from, forth + 90)];
  return [...ring, ring[0]];
}

/** A route with its width, as one ring per leg: together they cover it. */
export const corridorRings = (points, km) => points.slice(1).map((point, i) => legRing(points[i], point, km));

/** Whether a point lies in a ring, on a plane. */
function isInside([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if ((y1 > y) !== (y2 > y) && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** A ring with further points on its edges, none much longer than a sixteenth of the width. */
function dense(ring, km) {
  return ring.slice(1).flatMap((to, i) => {
    const from = ring[i];
    const pieces = Math.max(1, Math.min(200, Math.ceil((distanceKm(from, to) * 16) / km)));
    return Array.from({ length: pieces }, (_, k) => [0, 1].map((axis) => from[axis] + (k / pieces) * (to[axis] - from[axis])));
  }).concat([ring.at(-1)]);
}

/** The outer edge of a route with its width: those stretches of its rings that lie in no other of them. */
export function corridorEdges(points, km) {
  // Round ends have corners: those of two legs, which share a circle, must not cut each other.
  const inner = corridorRings(points, km * 0.985);
  return corridorRings(points, km).flatMap((ring, i) => {
    const others = inner.filter((other, k) => k !== i);
    const stretches = [[]];
    for (const point of dense(ring, km)) {
      if (others.some((other) => isInside(point, other))) stretches.push([]);
      else stretches.at(-1).push(point);
    }
    return stretches.filter((stretch) => stretch.length > 1);
  });
}
