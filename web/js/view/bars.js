import { keyColour } from '../domain/palette.js';
import { stack, roundNumber, ticks } from '../time/scale.js';
import { s } from './dom.js';

/** Heights in pixels: bars, below them the lane of dates known only as ranges, below that the days. */
export const SIZE = { bars: 58, lane: 9, days: 16 };

const HEIGHT = SIZE.bars + SIZE.lane + SIZE.days;
const LABEL = 62;

/** More ranges than this are a smear. */
const MOST_RANGES = 60;

function bar(one, { histogram, route, x, y, speak }) {
  const left = x.x(one.start);
  const width = Math.max(1.5, x.end(one.end) - left - 1);
  const parts = stack(one, histogram.keys, y).map(({ key, y: bottom, height }) => {
    const rect = s('rect', { x: left, y: SIZE.bars - bottom - height, width, height });
    rect.style.fill = keyColour(key, route.bars);
    return rect;
  });
  const outside = (route.from && one.end < route.from) || (route.to && one.start > route.to);
  const title = `${speak.dates.range(one.start, one.end)}: ${speak.tn('time.count', one.count)}`;
  return s('g', { class: outside ? 'bar is-out' : 'bar' }, s('title', null, title), parts);
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

/** Draws the whole strip into an SVG element. */
export function drawBars(plot, { histogram, route, speak, x, y, most }) {
  plot.setAttribute('width', x.width);
  plot.setAttribute('height', HEIGHT);
  const half = roundNumber(most);
  const days = ticks(histogram.from, histogram.to, x.width, LABEL).filter(({ day }) => x.x(day) < x.width - 24);
  plot.replaceChildren(
    s('line', { class: 'axis', x1: 0, x2: x.width, y1: SIZE.bars - y(half) - 0.5, y2: SIZE.bars - y(half) - 0.5 }),
    ...histogram.bars.filter(({ count }) => count > 0).map((one) => bar(one, { histogram, route, x, y, speak })),
    s('text', { class: 'axis-count', x: 16, y: Math.max(10, SIZE.bars - y(half) - 3) }, speak.numbers.plain(half)),
    s('line', { class: 'ground', x1: 0, x2: x.width, y1: SIZE.bars + 0.5, y2: SIZE.bars + 0.5 }),
    ...ranges(histogram.spans ?? [], x),
    ...days.flatMap(({ day, kind }) => [
      s('line', { class: 'axis', x1: x.x(day), x2: x.x(day), y1: SIZE.bars, y2: SIZE.bars + SIZE.lane + 3 }),
      s('text', { class: `day day-${kind}`, x: x.x(day) + 3, y: HEIGHT - 4 }, speak.dates.tick(day, kind)),
    ]),
  );
}
