/** Days as numbers, so that one can count with them: days since 1 January 1970, UTC. */

const DAY = 86_400_000;

export const toNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

export const toDay = (number) => new Date(number * DAY).toISOString().slice(0, 10);

export const addDays = (day, days) => toDay(toNumber(day) + days);

/** The same day some months earlier; the last of the month where it has no such day. */
export function monthsBefore(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * Stretches of days to choose from, all ending on the last day there is something of: news of last year has nothing in
 * "the last 30 days" of today.
 *
 * @returns {{name: string, from: ?string, to: ?string}[]}
 */
export function presets(last) {
  if (!last) return [];
  const year = last.slice(0, 4);
  return [
    { name: 'week', from: addDays(last, -6), to: last },
    { name: 'month', from: addDays(last, -29), to: last },
    { name: 'quarter', from: addDays(monthsBefore(last, 3), 1), to: last },
    { name: 'year', from: addDays(monthsBefore(last, 12), 1), to: last },
    { name: 'thisYear', from: `${year}-01-01`, to: `${year}-12-31` },
    { name: 'all', from: null, to: null },
  ];
}
