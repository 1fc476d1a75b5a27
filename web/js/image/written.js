import { roundNumber } from '../time/scale.js';
import { paintText } from './paint.js';

/** What is written on the map of a picture: names, scale. */

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
  pen.fillStyle = ink.surface;
  pen.fillRect(12, y - 20, width + 16, 28);
  pen.strokeStyle = ink.ink;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const [dx, dy] of [[0, -6], [0, 0], [width, 0], [width, -6]]) pen.lineTo(20 + dx, y + dy);
  pen.stroke();
  paintText(pen, speak.numbers.kilometres(km), 26, y - 5, { size: 12, colour: ink.ink, font: ink.font });
}
