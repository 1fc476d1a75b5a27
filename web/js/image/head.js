import { wrapped } from './lines.js';
import { paintText } from './paint.js';

/** Above the map of a picture: how many incidents, of which days, under which filters. */

const SIDE = 20;
const BRAND = { size: 20, bold: true };
const TITLE = { size: 15 };
const NOTE = { size: 13 };

/**
 * @param {CanvasRenderingContext2D} pen to measure with
 * @param {{title: string, filters: string}} text
 * @returns {{height: number, paint: (pen: CanvasRenderingContext2D) => void}}
 */
export function layHead(pen, { title, filters }, width, ink) {
  const room = width - 2 * SIDE;
  const wide = ({ size, bold }) => (text) => {
    pen.font = `${bold ? '700 ' : ''}${size}px ${ink.font}`;
    return pen.measureText(text).width;
  };
  const brand = wide(BRAND)('Harmattan') + 18;
  // Beside the name where there is room for it, below it on a narrow picture.
  const beside = brand + wide(TITLE)(title) <= room;
  const lines = [
    ...(beside ? [] : wrapped(title, room, wide(TITLE)).map((text) => ({ text, look: { ...TITLE, colour: ink.ink }, high: 22 }))),
    ...(filters ? wrapped(filters, room, wide(NOTE)).map((text) => ({ text, look: { ...NOTE, colour: ink.muted }, high: 19 })) : []),
  ];
  return {
    height: lines.reduce((sum, { high }) => sum + high, 54),
    paint(on) {
      paintText(on, 'Harmattan', SIDE, 36, { ...BRAND, colour: ink.accent, font: ink.font });
      if (beside) paintText(on, title, SIDE + brand, 36, { ...TITLE, colour: ink.ink, font: ink.font });
      let y = 40;
      for (const { text, look, high } of lines) {
        y += high;
        paintText(on, text, SIDE, y, { ...look, font: ink.font });
      }
    },
  };
}
