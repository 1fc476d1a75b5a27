/** A raster map underneath, when the server is set up with one; the outlines of land then step back. */

/** @param {object} L Leaflet */
export function tileLayer(L, map, container) {
  let layer = null;
  let shown = null;

  return {
    /** @param {?{url: string, attribution: string}} tiles null for none */
    show(tiles) {
      if (tiles?.url === shown) return;
      shown = tiles?.url ?? null;
      layer?.remove();
      layer = tiles ? L.tileLayer(tiles.url, { attribution: plain(tiles.attribution), maxZoom: 19 }).addTo(map) : null;
      container.classList.toggle('has-tiles', layer !== null);
    },
  };
}

/** Leaflet writes attributions as HTML: what the server was given as text stays text. */
function plain(text) {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
