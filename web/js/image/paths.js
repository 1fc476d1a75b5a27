/** Outlines of GeoJSON as paths of a canvas. `at` says where a position lies in pixels. */

function draw(path, positions, at) {
  positions.forEach((position, i) => {
    const { x, y } = at(position);
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

/** An open line. */
export function linePath(positions, at) {
  const path = new Path2D();
  draw(path, positions, at);
  return path;
}

/** Rings as one path, holes included. */
export function ringsPath(rings, at) {
  const path = new Path2D();
  for (const ring of rings) {
    draw(path, ring, at);
    path.closePath();
  }
  return path;
}

/** The rings of a Polygon, a MultiPolygon or a collection of them; none of anything else. */
export function ringsOf(geometry) {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf);
  if (geometry.type === 'Feature') return ringsOf(geometry.geometry);
  return [];
}

export const areaPath = (geometry, at) => ringsPath(ringsOf(geometry), at);
