import { markOf } from '../domain/marks.js';
import { leader, symbol } from '../view/symbol.js';
import { operable } from './markers.js';
import { spread } from './spread.js';

/** Incidents of an article that is being corrected: each can be dragged to where it belongs. */

/** @param {object} L Leaflet */
export function pinLayer(L, map, { onMove, onPick }) {
  const group = L.layerGroup().addTo(map);
  const pins = new Map();

  function create(id, latLng) {
    const pin = L.marker(latLng, { icon: L.divIcon({ className: 'marker pin' }), draggable: true, keyboard: true }).addTo(group);
    pin.on('dragend', () => {
      const at = pin.getLatLng();
      onMove(id, [Number(at.lng.toFixed(5)), Number(at.lat.toFixed(5))]);
    });
    pin.on('click', () => onPick(id));
    operable(pin.getElement(), '', () => onPick(id));
    pins.set(id, pin);
    return pin;
  }

  /** One that stands already stays the same, and looks the same unless it has to: who has just taken hold of it would lose it. */
  function put({ properties, geometry: { coordinates: [lon, lat] } }, [right, down], name) {
    const pin = pins.get(properties.id) ?? create(properties.id, [lat, lon]);
    const mark = { ...markOf(properties), radius: 9 };
    const look = JSON.stringify([mark, right, down]);
    const element = pin.getElement();
    if (element.dataset.look !== look) {
      const drawing = symbol(mark, 28);
      const size = Number(drawing.getAttribute('width'));
      pin.setIcon(L.divIcon({ className: 'marker pin', html: leader(drawing, right, down), iconSize: [size, size], iconAnchor: [size / 2 - right, size / 2 - down] }));
      element.dataset.look = look;
    }
    pin.setLatLng([lat, lon]);
    element.title = name;
    element.setAttribute('aria-label', name);
  }

  return {
    /** @returns where they stand, and how much of the map each covers */
    draw(features, describe) {
      const staying = new Set(features.map(({ properties }) => properties.id));
      for (const [id, pin] of pins) {
        if (staying.has(id)) continue;
        group.removeLayer(pin);
        pins.delete(id);
      }
      const offsets = spread(features.map(({ properties, geometry }) => ({ id: properties.id, point: geometry.coordinates, radius: 9 })),
        ([lon, lat]) => map.latLngToLayerPoint([lat, lon]));
      for (const feature of features) put(feature, offsets.get(feature.properties.id), describe(feature));
      return features.map(({ properties, geometry }) => {
        const [right, down] = offsets.get(properties.id);
        return { point: geometry.coordinates, right, down, radius: 14 };
      });
    },
  };
}
