/** A raster map underneath, when the server is set up with one; the outlines of land step back once some of it is there. */

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
      layer = null;
      container.classList.remove('has-tiles');
      if (!tiles) return;
      layer = L.tileLayer(tiles.url, { attribution: plain(tiles.attribution), maxZoom: 19 });
      layer.once('tileload', () => container.classList.add('has-tiles'));
      layer.addTo(map);
    },
  };
}

/** Leaflet writes attributions as HTML: what the server was given as text stays text. */
function plain(text) {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
