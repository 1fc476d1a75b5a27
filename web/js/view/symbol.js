import { clusterRadius, turns } from '../domain/ring.js';
import { shapePath } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { h, s, write } from './dom.js';

const EDGE = 1.6;

const frame = (classes, size, ...children) =>
  s('svg', { class: classes, width: size, height: size, viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, 'aria-hidden': 'true' }, ...children);

/** How far the drawing of a mark reaches from its middle, in pixels. */
export const reachOf = ({ radius, region = false }) => radius * 1.42 + 2 * EDGE + (region ? 4 : 0);

/**
 * The drawing of a mark, as it stands on the map, in the list and in the legend.
 *
 * @param {{shape: string, colour: string, dotted?: boolean, radius: number, hollow?: boolean, region?: boolean,
 *   faded?: boolean}} mark
 * @param {number} [least] smallest width and height in pixels, for fingers
 */
export function symbol(mark, least = 0) {
  const reach = reachOf(mark);
  const size = Math.max(least, Math.ceil(2 * reach));
  const path = shapePath(mark.shape, mark.region ? mark.radius * 0.62 : mark.radius);
  const classes = ['symbol', (mark.hollow || mark.region) && 'is-hollow', mark.region && 'is-region', mark.faded && 'is-faded']
    .filter(Boolean).join(' ');
  const svg = frame(classes, size,
    mark.region ? s('circle', { class: 'symbol-region', r: reach - EDGE - 0.5 }) : null,
    s('path', { class: 'symbol-halo', d: path }),
    s('path', { class: 'symbol-edge', d: path }),
    s('path', { class: 'symbol-body', d: path }),
    mark.dotted && !mark.region ? s('circle', { class: 'symbol-dot', r: Math.max(1.8, mark.radius * 0.28) }) : null);
  svg.style.setProperty('--group', mark.colour);
  return svg;
}

const patterns = new Map();

/** The same as a copy of one drawn before, which is made sooner: for marks that look alike over and over. */
export function copied(mark) {
  const look = JSON.stringify(mark);
  if (!patterns.has(look)) patterns.set(look, symbol(mark));
  return patterns.get(look).cloneNode(true);
}

/** Offsets of fewer pixels are not seen. */
const SEEN = 4;

/** A mark that stands beside its spot, with a line to where that is; a mark that stands on it as it is. */
export function leader(drawing, right, down) {
  if (Math.hypot(right, down) < SEEN) return drawing;
  return h('span', { class: 'marker-body' }, s('svg', { class: 'leader', width: 1, height: 1, 'aria-hidden': 'true' },
    s('line', { x1: 0, y1: 0, x2: -right, y2: -down }), s('circle', { cx: -right, cy: -down, r: 2 })), drawing);
}

const colourOf = (name) => (name === null ? 'var(--legend)' : groupStyle(name).colour);
const percent = (turn) => `${(100 * turn).toFixed(2)}%`;

/** An element for the drawing of several incidents: their number in a ring of their groups. */
export const clusterSymbol = () => h('span', { class: 'ring', 'aria-hidden': 'true' });

/** Radius in pixels of the drawing of several incidents, its ring included. */
export const heapRadius = ({ count, area = false }) => Math.round((area ? Math.max(12, clusterRadius(count) * 0.8) : clusterRadius(count)) + 3);

/**
 * Draws several incidents into such an element; dashed when only their region is known. A single element with a picture of
 * colours for a background: hundreds of arcs on a map take a browser longer than all else.
 *
 * @param {{count: number, groups?: Record<string, number>, area?: boolean}} cluster
 * @param {string} text the count as the reader writes it
 */
export function drawCluster(element, { count, groups = {}, area = false }, text) {
  const stops = turns(groups).map(({ name, from, to }) => `${colourOf(name)} ${percent(from)} ${percent(to)}`);
  element.classList.toggle('is-area', area);
  element.style.setProperty('--size', `${2 * heapRadius({ count, area })}px`);
  element.style.setProperty('--parts', stops.length > 0 ? stops.join(', ') : 'var(--legend) 0 100%');
  write(element, text);
}
