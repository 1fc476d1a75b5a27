/** How days lie on a chart's axis: as seconds, with room for the last bar. Pure. */

const DAY = 86_400;

const [MONTH, YEAR] = [30 * DAY, 365 * DAY];

/** Seconds from one name on the axis to the next, as uPlot counts months and years: closer ones would repeat the month. */
export const STEPS = [...[1, 2, 3, 4, 6].map((months) => months * MONTH), ...[1, 2, 5, 10, 25, 50, 100, 500].map((years) => years * YEAR)];

const seconds = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;

/** @param {string[]} days the first day of each bar, in order */
export function timeSpan(days) {
  const all = days.map(seconds);
  // Bars without incidents are left out: the narrowest gap is the width of one.
  const gaps = all.slice(1).map((at, i) => at - all[i]);
  const step = gaps.length > 0 ? Math.min(...gaps) : 30 * DAY;
  const range = [all[0] ?? 0, (all.at(-1) ?? 0) + step];
  return {
    seconds,
    range: () => range,
    /** How many years they span. */
    years: (range[1] - range[0]) / (365.25 * DAY),
    /** Whether a label stands for a year or for a month. */
    kind: (at) => (new Date(at * 1000).getUTCMonth() === 0 && range[1] - range[0] > 730 * DAY ? 'year' : 'month'),
  };
}
