import { markOf } from '../domain/marks.js';
import { leader, reachOf, symbol } from '../view/symbol.js';
import { flatMarkers } from './flat.js';
import { spread } from './spread.js';

/** Single incidents as markers: reachable by pointer and keyboard, moved apart where they share a spot. */

/** WCAG 2.2, 2.5.8: the smallest target in pixels. */
const TARGET = 24;

/** Small ones above large ones, so that none is hidden. */
const level = (radius) => Math.round(-20 * radius);

/** The dashed circle of an area needs more room than its shape. */
const roomOf = (mark) => (mark.region ? reachOf(mark) / 1.3 : mark.radius);

/** Makes an element on the map work with Enter and the space bar as well. */
export function operable(element, name, act) {
  element.setAttribute('aria-label', name);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

/** @param {object} L Leaflet */
export function markerLayer(L, map, onPick) {
  const flat = flatMarkers(L);
  const group = L.layerGroup().addTo(map);
  let marks = new Map();
  let chosen = null;
  let offsets = new Map();

  function add(feature, [right, down], name) {
    const { properties, geometry } = feature;
    const mark = markOf(properties);
    const drawing = symbol(mark, TARGET);
    const size = Number(drawing.getAttribute('width'));
    const marker = flat([geometry.coordinates[1], geometry.coordinates[0]], {
      icon: L.divIcon({
        className: 'marker', html: leader(drawing, right, down), iconSize: [size, size], iconAnchor: [size / 2 - right, size / 2 - down],
      }),
      keyboard: true, alt: name, title: name, riseOnHover: true, autoPanOnFocus: true, zIndexOffset: level(mark.radius),
    });
    marker.on('click', (event) => onPick(properties.id, { focus: event.originalEvent?.detail === 0 }));
    marker.addTo(group);
    marker.getElement().dataset.id = properties.id;
    operable(marker.getElement(), name, () => onPick(properties.id, { focus: true }));
    return { marker, point: geometry.coordinates, radius: mark.radius, reach: reachOf(mark) };
  }

  const highlight = (id, on) => {
    const entry = marks.get(id);
    entry?.marker.getElement()?.classList.toggle('is-selected', on);
    entry?.marker.setZIndexOffset(on ? 2000 : level(entry.radius));
  };

  return {
    /** @param {{point: [number, number], radius: number}[]} heaps marks for several, which single ones must not cover */
    draw(features, describe, heaps) {
      const focused = document.activeElement?.closest('.marker')?.dataset.id ?? null;
      group.clearLayers();
      offsets = spread(features.map(({ properties, geometry }) => ({
        id: properties.id, point: geometry.coordinates, radius: roomOf(markOf(properties)),
      })), ([lon, lat]) => map.latLngToLayerPoint([lat, lon]), heaps);
      marks = new Map(features.map((feature) => {
        const { id } = feature.properties;
        return [id, add(feature, offsets.get(id), describe(feature))];
      }));
      if (chosen) highlight(chosen, true);
      if (focused) this.focus(focused);
    },
    select(id) {
      if (chosen) highlight(chosen, false);
      chosen = id;
      if (chosen) highlight(chosen, true);
    },
    has: (id) => marks.has(id),
    /** Where each stands, and how much of the map it covers. */
    standing: () => [...marks].map(([id, { point, reach }]) => {
      const [right, down] = offsets.get(id);
      return { point, right, down, radius: reach };
    }),
    /** How many pixels right and down each stands from where it belongs. */
    offsets: () => offsets,
    focus: (id) => marks.get(id)?.marker.getElement()?.focus({ preventScroll: true }),
  };
}
