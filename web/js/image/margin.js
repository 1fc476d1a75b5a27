import { shapePath, SHAPES } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { groupsShown } from '../state/selectors.js';
import { roundNumber } from '../time/scale.js';
import { paintText } from './paint.js';

/** What explains a picture of the map: names, scale, key. */

const NAMES = {
  'country-name': { size: 14, bold: true },
  'region-name': { size: 12, bold: false },
  'town-name': { size: 13, bold: false },
};

/** From the middle of a line of text to its foot, as a share of its size. */
const FOOT = 0.35;

export function paintNames(pen, view, ink) {
  for (const { point, text, kind, align, dx, dy } of view.names) {
    const { size, bold } = NAMES[kind];
    const at = view.at(point);
    const [x, y] = [at.x + dx, at.y + dy + FOOT * size];
    pen.font = `${bold ? '700 ' : ''}${size}px ${ink.font}`;
    pen.textAlign = align;
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = ink['name-halo'];
    pen.strokeText(text, x, y);
    paintText(pen, text, x, y, { size, bold, colour: ink[kind], font: ink.font, align });
    if (kind !== 'town-name') continue;
    pen.beginPath();
    pen.arc(at.x, at.y, 2, 0, 2 * Math.PI);
    pen.fillStyle = ink.surface;
    pen.fill();
    pen.strokeStyle = ink[kind];
    pen.lineWidth = 1.3;
    pen.stroke();
  }
}

/** A line as long as a round number of kilometres, at the lower left. */
export function paintScale(pen, view, ink, speak) {
  const km = roundNumber((view.metresPerPixel * 140) / 1000);
  const width = (km * 1000) / view.metresPerPixel;
  const y = view.height - 14;
  pen.globalAlpha = 0.85;
  pen.fillStyle = ink.surface;
  pen.fillRect(12, y - 20, width + 16, 28);
  pen.globalAlpha = 1;
  pen.strokeStyle = ink.ink;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const [dx, dy] of [[0, -6], [0, 0], [width, 0], [width, -6]]) pen.lineTo(20 + dx, y + dy);
  pen.stroke();
  paintText(pen, speak.numbers.kilometres(km), 26, y - 5, { size: 12, colour: ink.ink, font: ink.font });
}

function entries(pen, list, width, y, ink) {
  let x = 20;
  for (const { text, shape, colour, dotted } of list) {
    pen.font = `13px ${ink.font}`;
    const wide = pen.measureText(text).width + 34;
    if (x + wide > width - 20) return;
    pen.save();
    pen.translate(x + 6, y - 4.5);
    const path = new Path2D(shapePath(shape, 6));
    pen.fillStyle = colour;
    pen.fill(path);
    pen.strokeStyle = ink['symbol-edge'];
    pen.lineWidth = 1.2;
    pen.stroke(path);
    if (dotted) {
      pen.fillStyle = ink['symbol-edge'];
      pen.fill(new Path2D(shapePath('circle', 1.8)));
    }
    pen.restore();
    paintText(pen, text, x + 18, y, { size: 13, colour: ink.ink, font: ink.font });
    x += wide;
  }
}

/** Below the map: whose colour, which shape, and what else a mark tells. */
export function paintKey(pen, features, width, top, ink, speak) {
  const shown = new Set(features.flatMap(({ properties }) => (properties.cluster ? Object.keys(properties.parts ?? {}) : [properties.event_type])));
  entries(pen, groupsShown(features).map((label) => ({ text: speak.group(label), shape: 'circle', ...groupStyle(label) })), width, top + 26, ink);
  entries(pen, Object.entries(SHAPES).filter(([type]) => shown.has(type))
    .map(([type, shape]) => ({ text: speak.word('type', type), shape, colour: ink.legend })), width, top + 52, ink);
  paintText(pen, speak.t('picture.key'), 20, top + 78, { size: 12, colour: ink.muted, font: ink.font });
}
