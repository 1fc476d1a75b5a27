import { markOf } from '../domain/marks.js';
import { leader, symbol } from '../view/symbol.js';
import { operable } from './markers.js';
import { spread } from './spread.js';

/** Incidents of an article that is being corrected: each can be dragged to where it belongs. */

/** @param {object} L Leaflet */
export function pinLayer(L, map, { onMove, onPick }) {
  const group = L.layerGroup().addTo(map);

  return {
    /** @returns where they stand, and how much of the map each covers */
    draw(features, describe) {
      group.clearLayers();
      const offsets = spread(features.map(({ properties, geometry }) => ({ id: properties.id, point: geometry.coordinates, radius: 9 })),
        ([lon, lat]) => map.latLngToLayerPoint([lat, lon]));
      for (const feature of features) {
        const { id } = feature.properties;
        const drawing = symbol({ ...markOf(feature.properties), radius: 9 }, 28);
        const size = Number(drawing.getAttribute('width'));
        const [right, down] = offsets.get(id);
        const name = describe(feature);
        const [lon, lat] = feature.geometry.coordinates;
        const marker = L.marker([lat, lon], {
          icon: L.divIcon({ className: 'marker pin', html: leader(drawing, right, down), iconSize: [size, size], iconAnchor: [size / 2 - right, size / 2 - down] }),
          draggable: true, keyboard: true, alt: name, title: name,
        }).addTo(group);
        marker.on('dragend', () => {
          const at = marker.getLatLng();
          onMove(id, [Number(at.lng.toFixed(5)), Number(at.lat.toFixed(5))]);
        });
        marker.on('click', () => onPick(id));
        operable(marker.getElement(), name, () => onPick(id));
      }
      return features.map(({ properties, geometry }) => {
        const [right, down] = offsets.get(properties.id);
        return { point: geometry.coordinates, right, down, radius: 14 };
      });
    },
  };
}
