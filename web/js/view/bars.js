import { keyColour } from '../domain/palette.js';
import { stack, roundNumber, ticks } from '../time/scale.js';
import { s } from './dom.js';

/** Heights in pixels: bars, below them the lane of dates known only as ranges, below that the days. */
export const SIZE = { bars: 58, lane: 9, days: 16 };

const HEIGHT = SIZE.bars + SIZE.lane + SIZE.days;
const LABEL = 62;

/** Pixels; fewer and wider bars stand apart. */
const WIDEST = 64;

/** More ranges than this are a smear. */
const MOST_RANGES = 60;

/**
 * Where a bar stands: a gap of a pixel between neighbours, as long as there is room for one. The first and the last one may
 * stand for a month or year that the strip shows only a part of.
 */
function place(one, x) {
  const left = Math.max(0, x.x(one.start));
  return { left, width: Math.max(1.5, Math.min(x.width, x.end(one.end)) - left - 1) };
}

/** The same for what is drawn: the only day there is must not look like a wall. */
function drawn(one, x) {
  const { left, width } = place(one, x);
  const wide = Math.min(width, WIDEST);
  return { left: left + (width - wide) / 2, width: wide };
}

/** The parts of all bars, one path for each colour: a thousand rectangles would take longer than all the rest of the page. */
function parts({ bars, keys }, { x, y, by }) {
  const paths = new Map(keys.map((key) => [key, '']));
  for (const one of bars) {
    const { left, width } = drawn(one, x);
    for (const { key, y: bottom, height } of stack(one, keys, y)) {
      const [from, to, top] = [left, left + width, SIZE.bars - bottom - height].map((value) => value.toFixed(1));
      paths.set(key, `${paths.get(key)}M${from},${(SIZE.bars - bottom).toFixed(1)}V${top}H${to}V${(SIZE.bars - bottom).toFixed(1)}Z`);
    }
  }
  return [...paths].map(([key, d]) => {
    const path = s('path', { class: 'bar-part', d });
    path.style.fill = keyColour(key, by);
    return path;
  });
}

/** What a pointer finds of a bar: its full height, so that the small ones are found too. */
function bar(one, { x }) {
  const { left, width } = place(one, x);
  return s('rect', { class: 'bar', x: left, y: 0, width, height: SIZE.bars });
}

/** Ranges as lines as long as they are, each in a row where it touches no other. */
function ranges(spans, x) {
  const rows = [];
  const lines = [];
  for (const { start, end, count } of spans.slice(0, MOST_RANGES)) {
    const [left, right] = [x.x(start), x.end(end)];
    const row = rows.findIndex((free) => free <= left);
    const at = row === -1 ? rows.length : row;
    if (at > 2) continue;
    rows[at] = right + 2;
    lines.push(s('line', { class: 'range', x1: left, x2: Math.max(left + 2, right), y1: SIZE.bars + 2 + at * 3, y2: SIZE.bars + 2 + at * 3, 'stroke-width': Math.min(3, 1 + Math.log10(count)) }));
  }
  return lines;
}

const textOf = ({ start, end, count }, speak) => `${speak.dates.range(start, end)}: ${speak.tn('time.count', count)}`;

/**
 * Draws the whole strip into an SVG element.
 *
 * @returns {{mark: (from: ?string, to: ?string) => void}} pales the bars outside a stretch of days
 */
export function drawBars(plot, { histogram, by, speak, x, y, most }) {
  plot.setAttribute('width', x.width);
  plot.setAttribute('height', HEIGHT);
  const half = roundNumber(most);
  const days = ticks(histogram.from, histogram.to, x.width, LABEL).filter(({ day }) => x.x(day) < x.width - 24);
  const full = histogram.bars.filter(({ count }) => count > 0);
  const over = full.map((one) => bar(one, { x }));
  plot.replaceChildren(
    s('line', { class: 'axis', x1: 0, x2: x.width, y1: SIZE.bars - y(half) - 0.5, y2: SIZE.bars - y(half) - 0.5 }),
    ...parts({ bars: full, keys: histogram.keys }, { x, y, by }),
    ...over,
    s('text', { class: 'axis-count', x: 16, y: Math.max(10, SIZE.bars - y(half) - 3) }, speak.numbers.plain(half)),
    s('line', { class: 'ground', x1: 0, x2: x.width, y1: SIZE.bars + 0.5, y2: SIZE.bars + 0.5 }),
    ...ranges(histogram.spans ?? [], x),
    ...days.flatMap(({ day, kind }) => [
      s('line', { class: 'axis', x1: x.x(day), x2: x.x(day), y1: SIZE.bars, y2: SIZE.bars + SIZE.lane + 3 }),
      s('text', { class: `day day-${kind}`, x: x.x(day) + 3, y: HEIGHT - 4 }, speak.dates.tick(day, kind)),
    ]),
  );
  // A title is written when a pointer asks for it: nobody reads all of them.
  plot.onpointerover = ({ target }) => {
    const one = full[over.indexOf(target)];
    if (one && !target.firstChild) target.append(s('title', null, textOf(one, speak)));
  };
  return {
    mark: (from, to) => full.forEach(({ start, end }, i) =>
      over[i].classList.toggle('is-out', Boolean((from && end < from) || (to && start > to)))),
  };
}
