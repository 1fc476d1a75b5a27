/** Where most of what there is lies: what a map shows first, so that a few far away do not make all others small. */

/** From so many on, a few may lie outside. */
const MANY = 20;

/** The share that may lie outside on each side. */
const OUTSIDE = 0.02;

/** They are left out only where that makes the view smaller by a third or more. */
const WORTH = 2 / 3;

/** From where to where most lie along one axis. */
function middle(points, axis) {
  const sorted = [...points].sort((a, b) => a.point[axis] - b.point[axis]);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const least = (from) => {
    let passed = 0;
    return from.find(({ count }) => (passed += count) > total * OUTSIDE).point[axis];
  };
  return [least(sorted), least([...sorted].reverse())];
}

const whole = (points, axis) => [Math.min(...points.map(({ point }) => point[axis])), Math.max(...points.map(({ point }) => point[axis]))];

const length = ([from, to]) => to - from;

/**
 * @param {{point: [number, number], count: number}[]} points longitude, latitude, and how many lie there; at least one
 * @returns {[[number, number], [number, number]]} south-west and north-east, longitude first
 */
export function bulk(points) {
  const all = [whole(points, 0), whole(points, 1)];
  const most = [middle(points, 0), middle(points, 1)];
  const many = points.reduce((sum, { count }) => sum + count, 0) >= MANY;
  const [[west, east], [south, north]] = many && most.some((range, axis) => length(range) < WORTH * length(all[axis])) ? most : all;
  return [[west, south], [east, north]];
}
