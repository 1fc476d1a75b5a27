import { groupStyle } from './palette.js';

/** How an incident is drawn: shape by event type, colour by group, size by killed, hollow when it is an area. */

/** ACLED's event types, in its order, with the shape of each. */
export const SHAPES = {
  Battles: 'diamond',
  'Explosions/Remote violence': 'star',
  'Violence against civilians': 'circle',
  Protests: 'triangle',
  Riots: 'wedge',
  'Strategic developments': 'square',
};

const SMALLEST = 6.5;
const LARGEST = 19;

/** Radius in pixels: the area grows with the number killed, up to some 200. */
export function radius(killed) {
  return killed === null ? SMALLEST : Math.min(LARGEST, SMALLEST + 0.9 * Math.sqrt(killed));
}

/** Whether all that is known is an area, so that a filled dot would claim too much. */
export const isArea = (properties) => (properties.geo_precision ?? 0) > 1;

/** Whether nothing but the region is known: ACLED's third precision. */
export const isRegion = (properties) => properties.geo_precision === 3;

/** @returns {{shape: string, colour: string, dotted: boolean, radius: number, hollow: boolean, region: boolean, faded: boolean}} */
export function markOf(properties) {
  return {
    shape: SHAPES[properties.event_type] ?? 'circle',
    ...groupStyle(properties.group),
    radius: radius(properties.killed_best ?? properties.killed_max ?? null),
    hollow: isArea(properties),
    region: isRegion(properties),
    faded: properties.background,
  };
}

const polygon = (points) => `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`;

const turn = (count, reach, start = -90) =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((start + (360 * i) / count) * Math.PI) / 180;
    const r = reach(i);
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

/** The factors make shapes of one radius look equally big. */
const PATHS = {
  circle: (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  diamond: (r) => polygon(turn(4, () => r * 1.25)),
  square: (r) => polygon(turn(4, () => r * 1.25, -45)),
  star: (r) => polygon(turn(16, (i) => (i % 2 ? r * 0.82 : r * 1.36))),
  triangle: (r) => polygon(turn(3, () => r * 1.42)),
  wedge: (r) => polygon(turn(3, () => r * 1.42, 90)),
};

/** SVG path data of a shape around 0,0. */
export const shapePath = (shape, r) => PATHS[shape](r);
