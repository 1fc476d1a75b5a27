import { shapePath } from '../domain/marks.js';
import { s } from './dom.js';

const EDGE = 1.6;

/**
 * The drawing of a mark, as it stands on the map, in the list and in the legend.
 *
 * @param {{shape: string, colour: string, dotted?: boolean, radius: number, hollow?: boolean, faded?: boolean}} mark
 * @param {number} [least] smallest width and height in pixels, for fingers
 */
export function symbol(mark, least = 0) {
  const reach = mark.radius * 1.42 + 2 * EDGE;
  const size = Math.max(least, Math.ceil(2 * reach));
  const path = shapePath(mark.shape, mark.radius);
  const classes = ['symbol', mark.hollow && 'is-hollow', mark.faded && 'is-faded'].filter(Boolean).join(' ');
  const svg = s(
    'svg',
    { class: classes, width: size, height: size, viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, 'aria-hidden': 'true' },
    s('path', { class: 'symbol-halo', d: path }),
    s('path', { class: 'symbol-edge', d: path }),
    s('path', { class: 'symbol-body', d: path }),
    mark.dotted ? s('circle', { class: 'symbol-dot', r: Math.max(1.8, mark.radius * 0.28) }) : null,
  );
  svg.style.setProperty('--group', mark.colour);
  return svg;
}
