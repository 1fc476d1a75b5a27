import { readArea } from './area.js';

/**
 * The part of a view that lies in the rectangle that is filtered by: the server knows one box only.
 *
 * @param {number[]} view west, south, east, north
 * @param {?string} filter the parameter `bbox`
 * @returns {?number[]} null when they have nothing in common
 */
export function cutToFilter([west, south, east, north], filter) {
  const area = readArea('bbox', filter);
  if (!area) return [west, south, east, north];
  const [[w, s], [e, n]] = area.points;
  const cut = [Math.max(west, w), Math.max(south, s), Math.min(east, e), Math.min(north, n)];
  return cut[0] < cut[2] && cut[1] < cut[3] ? cut : null;
}
