import { keyColour } from '../domain/palette.js';
import { stack, roundNumber, ticks } from '../time/scale.js';
import { arrange, onChange, s, write } from './dom.js';

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

/** Sets what differs: what stays the same is not drawn again. */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  return element;
}

const tenths = (value) => Math.round(10 * value) / 10;

/** What the parts of all bars look like, one path for each colour: a thousand rectangles would take longer than all the rest of the page. */
function outlines({ bars, keys }, { x, y }) {
  const paths = new Map(keys.map((key) => [key, []]));
  for (const one of bars) {
    const { left, width } = drawn(one, x);
    const [from, to] = [tenths(left), tenths(left + width)];
    for (const { key, y: above, height } of stack(one, keys, y)) {
      const [bottom, top] = [tenths(SIZE.bars - above), tenths(SIZE.bars - above - height)];
      paths.get(key).push(`M${from},${bottom}V${top}H${to}V${bottom}Z`);
    }
  }
  return [...paths].map(([key, parts]) => [key, parts.join('')]);
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
    const y = SIZE.bars + 2 + at * 3;
    lines.push({ class: 'range', x1: left, x2: Math.max(left + 2, right), y1: y, y2: y, 'stroke-width': Math.min(3, 1 + Math.log10(count)) });
  }
  return lines;
}

const textOf = ({ start, end, count }, speak) => speak.t('time.bar', { days: speak.dates.range(start, end), count: speak.tn('time.count', count) });

const across = (x, y) => ({ x1: 0, x2: x.width, y1: y, y2: y });

/** So many elements of a kind as there are to draw, those of before first. */
function enough(elements, number, tag, kind) {
  return Array.from({ length: number }, (_, i) => elements[i] ?? s(tag, { class: kind }));
}

/**
 * The drawing of the strip. Its elements stay in the page: a filter mostly changes how high the bars are, and no more of them is
 * drawn than that.
 *
 * @param {SVGElement} plot
 */
export function createBars(plot) {
  const [half, ground] = [s('line', { class: 'axis' }), s('line', { class: 'ground' })];
  const count = s('text', { class: 'axis-count', x: 16 });
  const [partGroup, overGroup, spanGroup, dayGroup] = Array.from({ length: 4 }, () => s('g'));
  plot.append(half, partGroup, overGroup, count, ground, spanGroup, dayGroup);
  let parts = [];
  let lines = [];
  /** What a pointer finds of each bar: its full height, so that the small ones are found too. */
  let found = [];
  let full = [];
  let words = null;

  const drawDays = onChange((from, to, width, speak, x) => dayGroup.replaceChildren(
    ...ticks(from, to, width, LABEL).filter(({ day }) => x.x(day) < width - 24).flatMap(({ day, kind }) => [
      s('line', { class: 'axis', x1: x.x(day), x2: x.x(day), y1: SIZE.bars, y2: SIZE.bars + SIZE.lane + 3 }),
      s('text', { class: `day day-${kind}`, x: x.x(day) + 3, y: HEIGHT - 4 }, speak.dates.tick(day, kind)),
    ])));

  let pointed = null;

  /** A title is written when a pointer asks for it: nobody reads all of them. */
  function entitle() {
    const one = full[found.indexOf(pointed)];
    if (one) pointed.replaceChildren(s('title', null, textOf(one, words)));
  }
  plot.onpointerover = ({ target }) => {
    pointed = target;
    entitle();
  };

  return {
    /** Draws a histogram; `most` is the highest of its bars. */
    draw({ histogram, by, speak, x, y, most }) {
      words = speak;
      full = histogram.bars.filter((one) => one.count > 0);
      set(plot, { width: x.width, height: HEIGHT });
      const level = SIZE.bars - y(roundNumber(most));
      set(half, across(x, level - 0.5));
      set(ground, across(x, SIZE.bars + 0.5));
      set(count, { y: Math.max(10, level - 3) });
      write(count, speak.numbers.plain(roundNumber(most)));
      const shapes = outlines({ bars: full, keys: histogram.keys }, { x, y });
      parts = enough(parts, shapes.length, 'path', 'bar-part');
      shapes.forEach(([key, d], i) => {
        set(parts[i], { d });
        parts[i].style.fill = keyColour(key, by);
      });
      arrange(partGroup, parts);
      found = enough(found, full.length, 'rect', 'bar');
      full.forEach((one, i) => {
        const { left, width } = place(one, x);
        set(found[i], { x: tenths(left), width: tenths(width), y: 0, height: SIZE.bars });
      });
      arrange(overGroup, found);
      const spans = ranges(histogram.spans ?? [], x);
      lines = enough(lines, spans.length, 'line', 'range').map((line, i) => set(line, spans[i]));
      arrange(spanGroup, lines);
      drawDays([histogram.from, histogram.to, x.width, speak], x);
      entitle();
    },
    /** Pales the bars outside a stretch of days. */
    mark: (from, to) => full.forEach(({ start, end }, i) =>
      found[i].classList.toggle('is-out', Boolean((from && end < from) || (to && start > to)))),
  };
}
