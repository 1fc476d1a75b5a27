import { markOf } from '../domain/marks.js';
import { leader, reachOf, symbol } from '../view/symbol.js';
import { flatMarkers } from './flat.js';
import { spread } from './spread.js';

/**
 * The mark of the incident that is open, where none of the others is its own: a ring counts it, or the filters leave it out. It is
 * nothing to press, as the panel says all of it.
 */

/** Above all others. */
const LEVEL = 2000;

/** Pixels from where it belongs beyond which it meets nothing. */
const NEAR = 150;

/**
 * @param {object} L Leaflet
 * @param {{has: (id: string) => boolean, standing: () => object[]}} markers those of single incidents
 */
export function aloneLayer(L, map, markers) {
  const flat = flatMarkers(L);
  let opened = null;
  let heaps = [];
  let marker = null;
  const pixel = ([lon, lat]) => map.latLngToLayerPoint([lat, lon]);

  return {
    /** Says which incident is open; null for none. */
    open(feature) {
      opened = feature;
      this.draw(heaps);
    },
    /** @param {{point: [number, number], radius: number}[]} around marks for several, which it must not cover */
    draw(around) {
      heaps = around;
      marker?.remove();
      marker = null;
      if (!opened?.geometry || markers.has(opened.properties.id)) return;
      const { properties, geometry: { coordinates: point } } = opened;
      const mark = markOf(properties);
      const near = [...heaps, ...markers.standing()].filter((other) => pixel(other.point).distanceTo(pixel(point)) < NEAR);
      const [right, down] = spread([{ id: properties.id, point, radius: reachOf(mark) / 1.3 }], pixel, near).get(properties.id);
      const drawing = symbol(mark);
      const size = Number(drawing.getAttribute('width'));
      marker = flat([point[1], point[0]], {
        icon: L.divIcon({
          className: 'marker is-selected is-alone', html: leader(drawing, right, down), iconSize: [size, size], iconAnchor: [size / 2 - right, size / 2 - down],
        }),
        keyboard: false, interactive: false, alt: '', zIndexOffset: LEVEL,
      }).addTo(map);
      const element = marker.getElement();
      element.dataset.id = properties.id;
      element.setAttribute('aria-hidden', 'true');
    },
  };
}
