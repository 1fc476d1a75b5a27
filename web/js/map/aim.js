/**
 * Moves the map so that an incident, its area and the popup above it can be seen.
 *
 * @param {object} L Leaflet
 * @param {{still: boolean, near: number, above: number}} options `near`: zoom to come to at least; `above`: height of
 *   the popup in pixels
 */
export function aim(L, map, feature, areaBounds, { still, near, above }) {
  const [lon, lat] = feature.geometry.coordinates;
  const size = map.getSize();
  const fitting = areaBounds ? Math.min(map.getBoundsZoom(areaBounds, false, L.point(80, 80 + above)), near + 1) : near;
  const zoom = areaBounds ? fitting : Math.max(map.getZoom(), near);
  const reach = areaBounds ? map.project([lat, lon], zoom).y - map.project(areaBounds.getNorthWest(), zoom).y : 0;
  const y = above === 0 ? size.y / 2 : Math.max(size.y / 2, Math.min(size.y - 48, above + reach + 52));
  const centre = map.project([lat, lon], zoom).add([0, size.y / 2 - y]);
  map.setView(map.unproject(centre, zoom), zoom, { animate: !still });
}
