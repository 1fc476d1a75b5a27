import { clusterSymbol } from '../view/symbol.js';
import { operable } from './markers.js';

/** Many incidents as one mark: how many, and a ring that shows whose. */

/** @param {object} L Leaflet */
export function clusterLayer(L, map, onExpand) {
  const group = L.layerGroup().addTo(map);

  function add({ properties, geometry: { coordinates: [lon, lat] } }, name, text) {
    const drawing = clusterSymbol(properties, text);
    const size = Number(drawing.getAttribute('width'));
    const icon = L.divIcon({ className: 'cluster', html: drawing, iconSize: [size, size], iconAnchor: [size / 2, size / 2] });
    const marker = L.marker([lat, lon], { icon, keyboard: true, alt: name, title: name, zIndexOffset: -600 }).addTo(group);
    const expand = () => onExpand({ lon, lat, zoom: properties.expansion_zoom });
    marker.on('click', expand);
    operable(marker.getElement(), name, expand);
  }

  return {
    /** @param {(feature: object) => {name: string, count: string}} describe */
    draw(features, describe) {
      group.clearLayers();
      for (const feature of features) {
        const { name, count } = describe(feature);
        add(feature, name, count);
      }
    },
  };
}
