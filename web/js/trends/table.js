/** What the charts show, as rows. Pure. */

const MOST_GROUPS = 5;

/** The groups with most incidents, then the rest as one. */
export const leading = (keys) => keys.filter((key) => key !== 'other').slice(0, MOST_GROUPS);

/**
 * One row per bar of the histogram.
 *
 * @returns {{start: string, end: string, count: number, killed: number, parts: number[]}[]} `parts` by the order of `keys`
 */
export const rowsOf = ({ bars }, keys) => bars.map(({ start, end, count, killed, parts }) =>
  ({ start, end, count, killed, parts: keys.map((key) => parts[key]?.count ?? 0) }));

/** Incidents and killed of each group over all bars, the most incidents first. */
export function totals({ bars, keys }) {
  const sum = (key, what) => bars.reduce((total, { parts }) => total + (parts[key]?.[what] ?? 0), 0);
  return keys.map((label) => ({ label, count: sum(label, 'count'), killed: sum(label, 'killed') })).sort((a, b) => b.count - a.count);
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
