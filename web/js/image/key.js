import { SHAPES, radius } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { groupsShown } from '../state/selectors.js';
import { reachOf } from '../view/symbol.js';
import { flow, wrapped } from './lines.js';
import { paintHeap, paintSymbol, paintText } from './paint.js';

/** Below the map of a picture: whose colour, which shape, and what else a mark tells. */

const SIDE = 20;
const SIZE = 13;
const LINE = 27;
const MOST_GROUPS = 12;
const SIZES = [0, 20, 100];

const mark = (text, look, ink) => ({ text, half: Math.max(8, reachOf(look)), paint: (pen) => paintSymbol(pen, look, ink) });

function entries(features, { ink, speak }) {
  const { t, numbers } = speak;
  const shown = new Set(features.flatMap(({ properties }) => (properties.cluster ? Object.keys(properties.parts ?? {}) : [properties.event_type])));
  const plain = { shape: 'circle', colour: ink.legend, radius: 6 };
  const heap = { count: 12, groups: { JNIM: 5, FAMa: 4, Unidentified: 3 } };
  return [
    groupsShown(features).filter((label) => label !== 'other').slice(0, MOST_GROUPS).map((label) => mark(speak.group(label), { ...plain, ...groupStyle(label) }, ink)),
    Object.entries(SHAPES).filter(([type]) => shown.has(type)).map(([type, shape]) => mark(speak.word('type', type), { ...plain, shape }, ink)),
    [
      mark(t('legend.near'), { ...plain, hollow: true }, ink),
      mark(t('legend.area'), { ...plain, hollow: true, region: true }, ink),
      mark(t('legend.background'), { ...plain, faded: true }, ink),
      ...(features.some(({ properties }) => properties.cluster)
        ? [{ text: t('legend.cluster'), half: 17, paint: (pen) => paintHeap(pen, heap, ink, speak) }] : []),
    ],
    SIZES.map((killed, i) => mark(i === 0 ? t('picture.size', { n: numbers.plain(killed) }) : numbers.plain(killed), { ...plain, radius: radius(killed) }, ink)),
  ];
}

/**
 * @param {CanvasRenderingContext2D} pen to measure with
 * @returns {{height: number, paint: (pen: CanvasRenderingContext2D, top: number) => void}}
 */
export function layKey(pen, features, width, { ink, speak }) {
  pen.font = `${SIZE}px ${ink.font}`;
  const room = width - 2 * SIDE;
  const wide = (text) => pen.measureText(text).width;
  const rows = entries(features, { ink, speak }).flatMap((row) => flow(row, room, ({ text, half }) => 2 * half + 6 + wide(text) + 18));
  const heights = rows.map((row) => Math.max(LINE, ...row.map(({ piece }) => 2 * piece.half + 6)));
  const note = wrapped(speak.t('picture.key'), room, wide);
  const above = heights.reduce((sum, height) => sum + height, 12);

  function paint(on, top) {
    let y = top + 12;
    rows.forEach((row, i) => {
      const middle = y + heights[i] / 2;
      for (const { piece: { text, half, paint: draw }, x } of row) {
        on.save();
        on.translate(SIDE + x + half, middle);
        draw(on);
        on.restore();
        paintText(on, text, SIDE + x + 2 * half + 6, middle + 4.5, { size: SIZE, colour: ink.ink, font: ink.font });
      }
      y += heights[i];
    });
    note.forEach((line, i) => paintText(on, line, SIDE, y + 18 + 18 * i, { size: 12, colour: ink.muted, font: ink.font }));
  }

  return { height: above + 18 * note.length + 16, paint };
}
