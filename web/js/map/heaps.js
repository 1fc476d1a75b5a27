import { drawCluster } from '../view/symbol.js';
import { flatMarkers } from './flat.js';
import { operable } from './markers.js';

/**
 * Marks that stand for several incidents: how many, and a ring that shows whose. The elements stay on the map from one
 * drawing to the next and are only drawn anew.
 *
 * @param {object} L Leaflet
 * @param {{className: string, level: number}} options `level`: above or below other marks
 */
export function heapLayer(L, map, { className, level }) {
  const flat = flatMarkers(L);
  let marks = [];

  function create() {
    const marker = flat(map.getCenter(), { icon: L.divIcon({ className: `${className} ring`, html: '', iconSize: null }), keyboard: true, zIndexOffset: level }).addTo(map);
    const element = marker.getElement();
    let act = () => {};
    marker.on('click', () => act());
    operable(element, '', () => act());
    return {
      draw({ properties, geometry: { coordinates: [lon, lat] } }, { name, count }, expand) {
        act = expand;
        drawCluster(element, properties, count);
        if (element.title !== name) {
          element.setAttribute('aria-label', name);
          element.title = name;
        }
        marker.setLatLng([lat, lon]);
      },
      remove: () => marker.remove(),
    };
  }

  return {
    /**
     * @param {(feature: object) => {name: string, count: string}} describe
     * @param {(feature: object) => void} onPick
     */
    draw(features, describe, onPick) {
      for (const mark of marks.slice(features.length)) mark.remove();
      marks = features.map((feature, i) => {
        const mark = marks[i] ?? create();
        mark.draw(feature, describe(feature), () => onPick(feature));
        return mark;
      });
    },
  };
}
