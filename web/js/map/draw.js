import { distanceKm } from '../domain/geodesy.js';

/**
 * Drawing an area on the map with a pointer or a finger: rectangles and circles by dragging, polygons and routes point by
 * point. A sheet over the map takes the pointer as long as one draws, so that the map stays where it is.
 */

const DRAGGED = new Set(['bbox', 'within']);
const LEAST = { polygon: 3, route: 2 };

const HELD = ['mousedown', 'touchstart', 'pointerdown', 'click', 'dblclick', 'contextmenu'];

/** Pixels within which a click means the first point again, and a drag is none. */
const NEAR = 10;

/**
 * @param {object} map Leaflet's
 * @param {HTMLElement} container
 * @param {(area: ?object) => void} sketch shows what is drawn so far
 */
export function drawTool(map, container, sketch) {
  let stop = () => {};

  const lonLat = (event) => {
    const { lng, lat } = map.mouseEventToLatLng(event);
    return [lng, lat];
  };
  const pixels = (event) => map.mouseEventToContainerPoint(event);

  function dragged(kind, [from, to], start, end) {
    if (start.distanceTo(end) < NEAR) return null;
    if (kind === 'within') return { kind, points: [from], km: Math.max(1, Math.round(distanceKm(from, to))) };
    const [w, e] = [from[0], to[0]].sort((a, b) => a - b);
    const [s, n] = [from[1], to[1]].sort((a, b) => a - b);
    return { kind, points: [[w, s], [e, n]] };
  }

  function byDragging(surface, kind, done) {
    let from = null;
    let start = null;
    // A press on words that are marked would drag those.
    surface.addEventListener('mousedown', (event) => event.preventDefault());
    surface.addEventListener('pointercancel', () => {
      from = null;
      sketch(null);
    });
    surface.addEventListener('pointerdown', (event) => {
      surface.setPointerCapture(event.pointerId);
      from = lonLat(event);
      start = pixels(event);
    });
    surface.addEventListener('pointermove', (event) => {
      if (from) sketch(dragged(kind, [from, lonLat(event)], start, pixels(event)));
    });
    surface.addEventListener('pointerup', (event) => {
      const area = from && dragged(kind, [from, lonLat(event)], start, pixels(event));
      from = null;
      if (area) done(area);
    });
    return () => null;
  }

  function byPoints(surface, kind, km, done) {
    let points = [];
    const area = (list) => ({ kind, points: list, ...(kind === 'route' ? { km } : {}) });
    const finish = () => (points.length >= LEAST[kind] ? done(area(points)) : null);
    const again = (event) => points.length >= LEAST.polygon && kind === 'polygon' &&
      map.latLngToContainerPoint([points[0][1], points[0][0]]).distanceTo(pixels(event)) < NEAR;
    surface.addEventListener('pointermove', (event) => {
      if (points.length > 0) sketch(area([...points, lonLat(event)]));
    });
    surface.addEventListener('click', (event) => {
      if (again(event)) return finish();
      // The second click of a double click is at the same place, and ends the line.
      if (event.detail > 1) return finish();
      points = [...points, lonLat(event)];
      return sketch(area(points));
    });
    return finish;
  }

  return {
    /**
     * Starts; an earlier drawing is given up.
     *
     * @param {(area: ?object) => void} done with null when it was given up
     * @returns {{finish: () => void, cancel: () => void}}
     */
    start(kind, km, done) {
      stop();
      const surface = document.createElement('div');
      surface.className = 'draw-surface';
      // The map underneath would move along.
      for (const kind of HELD) surface.addEventListener(kind, (event) => event.stopPropagation());
      container.append(surface);
      let over = false;
      const end = (area) => {
        if (over) return;
        over = true;
        surface.remove();
        document.removeEventListener('keydown', keys, true);
        stop = () => {};
        done(area);
      };
      const finish = DRAGGED.has(kind) ? byDragging(surface, kind, end) : byPoints(surface, kind, km, end);
      const keys = (event) => {
        if (event.key === 'Escape') end(null);
        else if (event.key === 'Enter' && !event.target.closest('button')) finish();
        else return;
        event.preventDefault();
        event.stopPropagation();
      };
      document.addEventListener('keydown', keys, true);
      stop = () => end(null);
      return { finish, cancel: stop };
    },
  };
}
