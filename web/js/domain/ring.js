/** The ring around a cluster: one arc per group, in proportion. */

/** More arcs than this cannot be told apart at the size of a marker. */
const MOST = 5;

/**
 * The largest parts, the rest as one.
 *
 * @param {Record<string, number>} counts by name
 * @returns {{name: ?string, count: number}[]} `name` null for the rest
 */
export function shares(counts) {
  const all = Object.entries(counts).filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const most = all.slice(0, all.length === MOST + 1 ? MOST + 1 : MOST).map(([name, count]) => ({ name, count }));
  const rest = all.slice(most.length).reduce((sum, [, count]) => sum + count, 0);
  return rest > 0 ? [...most, { name: null, count: rest }] : most;
}

const at = (turn, r) => {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return `${(r * Math.cos(angle)).toFixed(2)},${(r * Math.sin(angle)).toFixed(2)}`;
};

/** SVG path data of the arc from one part of a turn to another, clockwise from the top, around 0,0. */
export function arc(from, to, r) {
  if (to - from >= 0.9999) return `M${at(0, r)}A${r},${r} 0 1 1 ${at(0.5, r)}A${r},${r} 0 1 1 ${at(0, r)}`;
  return `M${at(from, r)}A${r},${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to, r)}`;
}

/** @returns {{name: ?string, from: number, to: number}[]} the parts of a turn, clockwise from the top, together the whole of it */
export function turns(counts) {
  const parts = shares(counts);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return parts.map(({ name, count }) => {
    const part = { name, from, to: from + count / total };
    from = part.to;
    return part;
  });
}

/** @returns {{name: ?string, d: string}[]} one arc per share, together the whole ring */
export const ringArcs = (counts, r) => turns(counts).map(({ name, from, to }) => ({ name, d: arc(from, to, r) }));

/** Radius in pixels of a cluster of so many. */
export const clusterRadius = (count) => Math.min(26, 11 + 3.2 * Math.log10(Math.max(2, count)) * 1.6);
