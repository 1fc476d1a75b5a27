/**
 * Moves the map so that an incident and its area can be seen beside the panel that covers a part of it.
 *
 * @param {object} L Leaflet
 * @param {[number, number]} lonLat
 * @param {?object} areaBounds
 * @param {{still: boolean, near: number, right: number}} options `near`: zoom to come to at least; `right`: pixels of
 *   the map that are covered from the right
 * @returns {{zoom: number, lat: number, lon: number}} what it shows then
 */
export function aim(L, map, [lon, lat], areaBounds, { still, near, right }) {
  const size = map.getSize();
  const room = L.point(80 + right, 80);
  const zoom = areaBounds ? Math.min(map.getBoundsZoom(areaBounds, false, room), near + 1) : Math.max(map.getZoom(), near);
  const at = map.project(areaBounds ? areaBounds.getCenter() : [lat, lon], zoom);
  const shift = right < size.x * 0.7 ? right / 2 : 0;
  const centre = map.unproject(at.add([shift, 0]), zoom);
  map.setView(centre, zoom, { animate: !still });
  return { zoom, lat: centre.lat, lon: centre.lng };
}
