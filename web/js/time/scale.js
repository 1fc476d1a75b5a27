import { toDay, toNumber } from './days.js';

/** Where days and counts lie on the strip. Pixels from the left and from the bottom; a day is as wide as it is. */

/**
 * @param {string} from first day
 * @param {string} to last day
 * @param {number} width in pixels
 */
export function timeScale(from, to, width) {
  const first = toNumber(from);
  const span = Math.max(1, toNumber(to) + 1 - first);
  const x = (day) => ((toNumber(day) - first) / span) * width;
  return {
    /** The left edge of a day. */
    x,
    /** The right edge of a day. */
    end: (day) => ((toNumber(day) + 1 - first) / span) * width,
    /** The day at a pixel, within the scale. */
    dayAt: (pixel) => toDay(first + Math.min(span - 1, Math.max(0, Math.floor((pixel / width) * span)))),
    width,
    days: span,
  };
}

/** @returns {(count: number) => number} height in pixels; `log` shows the few beside the many */
export function countScale(most, height, log) {
  const top = Math.max(1, most);
  return log
    ? (count) => (count <= 0 ? 0 : (Math.log10(count + 1) / Math.log10(top + 1)) * height)
    : (count) => (count / top) * height;
}

/** One, two or five of a power of ten: the round number at most that large. */
export function roundNumber(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= Math.max(1, value));
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Months between two labels that leave each its room. */
const stepFor = (months, room) => STEPS.find((step) => months / step <= room) ?? 240;

/**
 * Days to write under the strip: beginnings of months or years, the first day where there are none.
 *
 * @param {number} apart pixels that a label needs
 * @returns {{day: string, kind: 'year'|'month'|'day'}[]}
 */
export function ticks(from, to, width, apart) {
  const month = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [month(from), month(to)];
  const step = stepFor(last - first + 1, Math.max(1, width / apart));
  const found = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day >= from) found.push({ day, kind: at % 12 === 0 ? 'year' : 'month' });
  }
  // Within a month there is none to write: the first day tells when all this is.
  return found.length > 0 ? found : [{ day: from, kind: 'day' }];
}

/**
 * A bar's parts, one on the other, the order of `keys` from the bottom.
 *
 * @returns {{key: string, count: number, y: number, height: number}[]} y from the bottom
 */
export function stack(bar, keys, scale) {
  let below = 0;
  const named = keys.map((key) => ({ key, count: bar.parts[key]?.count ?? 0 }));
  return named.filter(({ count }) => count > 0).map(({ key, count }) => {
    // On a log scale parts share the height of the whole in proportion, else the uppermost would always look small.
    const height = (count / bar.count) * scale(bar.count);
    const y = below;
    below += height;
    return { key, count, y, height };
  });
}
