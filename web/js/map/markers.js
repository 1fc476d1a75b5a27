import { markOf } from '../domain/marks.js';
import { symbol } from '../view/symbol.js';
import { spread } from './spread.js';

/** Incidents as markers: reachable by pointer and keyboard, moved apart where they share a spot. */

/** WCAG 2.2, 2.5.8: the smallest target in pixels. */
const TARGET = 24;

/** @param {object} L Leaflet */
export function markerLayer(L, map, onPick) {
  const group = L.layerGroup().addTo(map);
  let marks = new Map();
  let chosen = null;

  function dress(element, id, name) {
    element.setAttribute('aria-label', name);
    element.dataset.id = id;
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onPick(id, { focus: true });
    });
  }

  function add(feature, [right, down], name) {
    const { properties, geometry } = feature;
    const mark = markOf(properties);
    const drawing = symbol(mark, TARGET);
    const size = Number(drawing.getAttribute('width'));
    const marker = L.marker([geometry.coordinates[1], geometry.coordinates[0]], {
      icon: L.divIcon({
        className: 'marker', html: drawing, iconSize: [size, size], iconAnchor: [size / 2 - right, size / 2 - down],
      }),
      keyboard: true, alt: name, title: name, riseOnHover: true, autoPanOnFocus: true,
      // Small ones above large ones, so that none is hidden.
      zIndexOffset: Math.round(-20 * mark.radius),
    });
    marker.on('click', (event) => onPick(properties.id, { focus: event.originalEvent?.detail === 0 }));
    marker.addTo(group);
    dress(marker.getElement(), properties.id, name);
    return { marker, radius: mark.radius, offset: [right, down] };
  }

  const highlight = (id, on) => {
    const entry = marks.get(id);
    entry?.marker.getElement()?.classList.toggle('is-selected', on);
    entry?.marker.setZIndexOffset(on ? 2000 : Math.round(-20 * entry.radius));
  };

  return {
    draw(features, describe) {
      const focused = group.getLayers().length > 0 ? document.activeElement?.closest('.marker')?.dataset.id : null;
      group.clearLayers();
      const offsets = spread(features.map(({ properties, geometry }) => ({
        id: properties.id, point: geometry.coordinates, radius: markOf(properties).radius,
      })));
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
    focus: (id) => marks.get(id)?.marker.getElement()?.focus({ preventScroll: true }),
    offset: (id) => marks.get(id)?.offset ?? [0, 0],
    radius: (id) => marks.get(id)?.radius ?? 0,
  };
}
