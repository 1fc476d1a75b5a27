/**
 * Markers that are moved within the plane. Leaflet moves each in space, which makes the browser keep a layer of its own for
 * every one: with hundreds on the map that takes longer than drawing them.
 *
 * @param {object} L Leaflet
 */
export function flatMarkers(L) {
  const Flat = L.Marker.extend({
    _setPos(position) {
      if (this._icon) {
        // Where Leaflet itself keeps it.
        this._icon._leaflet_pos = position;
        this._icon.style.transform = `translate(${position.x}px, ${position.y}px)`;
      }
      this._zIndex = position.y + this.options.zIndexOffset;
      this._resetZIndex();
    },
  });
  return (at, options) => new Flat(at, options);
}
