import { addDays } from '../time/days.js';

/** What the charts show, as rows. Pure. */

const MOST_GROUPS = 5;

/** The groups with most incidents, then the rest as one. */
export const leading = (keys) => keys.filter((key) => key !== 'other').slice(0, MOST_GROUPS);

/** Last day of the stretch that begins on a day. */
const LAST = {
  day: (start) => start,
  week: (start) => addDays(start, 6),
  month: (start) => addDays(`${addDays(start, 31).slice(0, 7)}-01`, -1),
  year: (start) => `${start.slice(0, 4)}-12-31`,
};

/** A typing mistake may lie centuries off: then the gap stays one. */
const MOST_ROWS = 2000;

/** The histogram with its empty bars, which the server leaves out: a line through them would claim that something happened. */
export function filled({ bars, bin, ...rest }) {
  const all = [];
  for (const bar of bars) {
    for (let start = all.length > 0 ? addDays(all.at(-1).end, 1) : bar.start; start < bar.start && all.length < MOST_ROWS; start = addDays(all.at(-1).end, 1)) {
      all.push({ start, end: LAST[bin](start), count: 0, killed: 0, parts: {} });
    }
    all.push(bar);
  }
  return { ...rest, bin, bars: all };
}

/** Numbers by the order of `keys`, and of all other groups together. */
function divided(parts, count, keys) {
  const numbers = keys.map((key) => parts[key]?.count ?? 0);
  return { parts: numbers, rest: count - numbers.reduce((sum, number) => sum + number, 0) };
}

/**
 * One row per bar of the histogram.
 *
 * @returns {{start: string, end: string, count: number, killed: number, parts: number[], rest: number}[]} `parts` by the order
 *   of `keys`, `rest` all other groups
 */
export const rowsOf = ({ bars }, keys) => bars.map(({ start, end, count, killed, parts }) => ({ start, end, count, killed, ...divided(parts, count, keys) }));

/** The same for the incidents that are in no bar; null when there are none. */
export function undatedRow({ undated = 0, undated_parts: parts = {} }, keys) {
  if (undated === 0) return null;
  const killed = Object.values(parts).reduce((sum, part) => sum + part.killed, 0);
  return { count: undated, killed, ...divided(parts, undated, keys) };
}

/** Incidents and killed of each group, those without a date included; the most incidents first, the rest as one last. */
export function totals({ bars, keys, undated_parts: undated = {} }) {
  const sum = (key, what) => [...bars.map(({ parts }) => parts), undated].reduce((total, parts) => total + (parts[key]?.[what] ?? 0), 0);
  const last = ({ label }) => (label === 'other' ? 1 : 0);
  return keys.map((label) => ({ label, count: sum(label, 'count'), killed: sum(label, 'killed') }))
    .sort((a, b) => last(a) - last(b) || b.count - a.count);
}

/** A spreadsheet takes a text that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value) {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV as RFC 4180 says it; numbers stay numbers, and no text becomes a formula. */
export const csv = (rows) => `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
