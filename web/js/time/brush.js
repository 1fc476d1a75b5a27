import { addDays, toNumber } from './days.js';

/** Changing a stretch of days by hand. Pure; `whole` is the stretch that there is, a range may be open at either end. */

const least = (a, b) => (a < b ? a : b);
const most = (a, b) => (a > b ? a : b);

/** A stretch with its open ends filled in from the whole. */
export const closed = ({ from, to }, whole) => ({ from: from ?? whole.from, to: to ?? whole.to });

/** Keeps a stretch inside the whole; all of it is no stretch at all. */
export function tidy({ from, to }, whole) {
  const first = least(from, to);
  const last = most(from, to);
  if (first <= whole.from && last >= whole.to) return { from: null, to: null };
  return { from: most(first, whole.from), to: least(last, whole.to) };
}

/**
 * Moves one end.
 *
 * @param {'from'|'to'} end
 * @param {number} days how far, negative for earlier
 */
export function moveEnd(range, end, days, whole) {
  const { from, to } = closed(range, whole);
  return end === 'from'
    ? tidy({ from: least(most(addDays(from, days), whole.from), to), to }, whole)
    : tidy({ from, to: most(least(addDays(to, days), whole.to), from) }, whole);
}

/** Moves the whole stretch, as far as there is room. */
export function slide(range, days, whole) {
  const { from, to } = closed(range, whole);
  const room = days < 0
    ? Math.max(days, toNumber(whole.from) - toNumber(from))
    : Math.min(days, toNumber(whole.to) - toNumber(to));
  return { from: addDays(from, room), to: addDays(to, room) };
}

/** About a fortieth of all there is: how long one picture of the film is when nothing is chosen. */
const firstWindow = (whole) => Math.max(1, Math.round((toNumber(whole.to) - toNumber(whole.from) + 1) / 40));

/** What playing shows first: the chosen stretch, or the beginning. */
export function filmStart(range, whole) {
  if (range.from !== null || range.to !== null) {
    const chosen = closed(range, whole);
    if (chosen.to < whole.to) return chosen;
    return { from: whole.from, to: addDays(whole.from, toNumber(chosen.to) - toNumber(chosen.from)) };
  }
  return { from: whole.from, to: addDays(whole.from, firstWindow(whole) - 1) };
}

/** The next picture: the stretch right after; null at the end. */
export function filmNext({ from, to }, whole) {
  if (to >= whole.to) return null;
  const days = toNumber(to) - toNumber(from) + 1;
  return slide({ from, to }, days, { from: whole.from, to: addDays(whole.to, days - 1) });
}
