/**
 * Where markers are drawn so that each can be seen and reached. Those at one spot stand around it, a sunflower spiral, the first
 * one staying where it is; those that would still lie over one another, or over a mark that stays, are pushed apart, as little
 * as it takes.
 */

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** What a finger or a pointer takes for a marker, in pixels: no marker may lie over another one's. */
const REACHED = 44;

/** WCAG 2.2, 2.5.8: centres of small targets lie this far apart. */
const APART = 24;

/** How far a shape reaches beyond its radius. */
const CORNERS = 1.3;

/** More around one spot would cover the land far around it: the others lie where the first one does, and the list has them all. */
const MOST_AROUND = 60;

/** About 100 m: closer points are one spot for the eye at any zoom this map has. */
const DIGITS = 3;

const ROUNDS = 30;

/** Pushing more than this apart takes longer than it helps; so many are only drawn far in, where they are spread by themselves. */
const MOST_PUSHED = 400;

/** The same spot has the same key. */
const spot = ([lon, lat]) => `${lon.toFixed(DIGITS)},${lat.toFixed(DIGITS)}`;

function around(together) {
  const gap = Math.max(REACHED, 2 * Math.max(...together.map(({ radius }) => radius)) + 3);
  return together.slice(0, MOST_AROUND).map((mark, i) => {
    const reach = i === 0 ? 0 : gap * Math.sqrt(i);
    return { mark, right: reach * Math.cos(i * GOLDEN_ANGLE), down: reach * Math.sin(i * GOLDEN_ANGLE), below: i === 0 ? together.slice(MOST_AROUND) : [] };
  });
}

/** How much of the way the first of two goes: what stays goes none. */
function shareOf(a, b) {
  if (a.stays) return 0;
  return b.stays ? 1 : 0.5;
}

/** Pushes two apart if they touch; whether they did. */
function push(a, b, i) {
  const [dx, dy] = [b.x + b.right - a.x - a.right, b.y + b.down - a.y - a.down];
  const need = Math.max(APART, CORNERS * (a.mark.radius + b.mark.radius));
  const far = Math.hypot(dx, dy);
  if (far >= need) return false;
  const [ux, uy] = far > 0.5 ? [dx / far, dy / far] : [Math.cos(i * GOLDEN_ANGLE), Math.sin(i * GOLDEN_ANGLE)];
  const way = (need - far) + 0.02;
  const mine = shareOf(a, b) * way;
  a.right -= ux * mine;
  a.down -= uy * mine;
  b.right += ux * (way - mine);
  b.down += uy * (way - mine);
  return true;
}

function pushApart(all) {
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false;
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) if (!(all[i].stays && all[j].stays)) touched = push(all[i], all[j], i + j) || touched;
    }
    if (!touched) return;
  }
}

/**
 * @param {{id: string, point: [number, number], radius: number}[]} marks points as longitude, latitude; radii in pixels
 * @param {(point: [number, number]) => {x: number, y: number}} pixel where a point lies on the screen
 * @param {{point: [number, number], radius: number}[]} heaps marks that stay where they are
 * @returns {Map<string, [number, number]>} offset in pixels, right and down, of every id
 */
export function spread(marks, pixel, heaps = []) {
  const spots = new Map();
  for (const mark of marks) {
    const key = spot(mark.point);
    spots.set(key, [...(spots.get(key) ?? []), mark]);
  }
  const all = [...spots.values()].flatMap(around).map((each) => ({ ...each, ...pixel(each.mark.point) }))
    // From top to bottom, so that what is drawn does not depend on the order of the answer.
    .sort((a, b) => a.y - b.y || a.x - b.x || a.mark.id.localeCompare(b.mark.id));
  const still = heaps.map((mark) => ({ mark, right: 0, down: 0, stays: true, ...pixel(mark.point) }));
  if (all.length + still.length <= MOST_PUSHED) pushApart([...still, ...all]);
  return new Map(all.flatMap(({ mark, right, down, below }) => [mark, ...below].map(({ id }) => [id, [Math.round(right), Math.round(down)]])));
}
