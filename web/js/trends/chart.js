import uPlot from '/webjars/uplot/1.6.30/dist/uPlot.esm.js';
import { STEPS, timeSpan } from './time.js';

/**
 * Charts over time. The only module that imports uPlot.
 */

const HEIGHT = 200;

/** Over more years only they are named, which takes less room than days: pixels between two names. */
const YEARS_ALONE = 4;
const YEAR_WIDTH = 44;
const DAY_WIDTH = 64;

/** The colour that a custom property of the style sheet comes to at present. */
export function colourOf(name, root = document.documentElement) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/**
 * @param {HTMLElement} root
 * @param {{days: string[], series: {label: string, colour: string, values: number[]}[], bars: boolean, speak: object}} data
 *   `days`: the first day of each value
 * @returns {() => void} how to take it away again
 */
export function drawChart(root, { days, series, bars, speak }) {
  const [muted, line] = [colourOf('--muted'), colourOf('--line')];
  const font = `12px ${getComputedStyle(document.body).fontFamily}`;
  const axis = { stroke: muted, font, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
  const span = timeSpan(days);
  const plot = new uPlot({
    width: Math.max(200, root.clientWidth),
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { drag: { x: false, y: false }, points: { size: bars ? 0 : 7 } },
    legend: { show: false },
    scales: { x: { time: true, range: span.range }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.08)] } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((seconds) => speak.dates.tick(new Date(seconds * 1000).toISOString().slice(0, 10), span.kind(seconds))), space: span.years > YEARS_ALONE ? YEAR_WIDTH : DAY_WIDTH, incrs: STEPS },
      { ...axis, values: (_, ticks) => ticks.map((value) => (Number.isInteger(value) ? speak.numbers.compact(value) : '')), size: 46 },
    ],
    series: [{}, ...series.map(({ label, colour, values }) => ({
      label, stroke: colour, width: bars ? 0 : 2, fill: bars ? colour : undefined, points: { show: !bars && values.length < 3 },
      paths: bars ? uPlot.paths.bars({ size: [0.82, 60], align: 1 }) : undefined,
    }))],
  }, [days.map(span.seconds), ...series.map(({ values }) => values)], root);
  const resize = new ResizeObserver(() => plot.setSize({ width: Math.max(200, root.clientWidth), height: HEIGHT }));
  resize.observe(root);
  return () => {
    resize.disconnect();
    plot.destroy();
  };
}
