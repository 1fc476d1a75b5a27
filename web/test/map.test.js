import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, radius, shapePath, SHAPES } from '../js/domain/marks.js';
import { groupStyle, NOBODY, OKABE_ITO } from '../js/domain/palette.js';
import { bulk } from '../js/map/bulk.js';
import { labelPoint } from '../js/map/labelpoint.js';
import { fitting } from '../js/map/names.js';
import { spread } from '../js/map/spread.js';
import { feature } from './features.js';

test('a group keeps its colour, and only well-known groups have one alone', () => {
  assert.deepEqual(groupStyle('Wagner'), groupStyle('Wagner'));
  assert.deepEqual(groupStyle('JNIM'), { colour: OKABE_ITO.vermillion, dotted: false });
  assert.deepEqual(groupStyle('Unidentified'), { colour: NOBODY, dotted: false });
  for (const label of ['Wagner', 'Boko Haram', 'constructor', '']) {
    assert.ok(groupStyle(label).dotted, label);
    assert.ok(Object.values(OKABE_ITO).includes(groupStyle(label).colour), label);
  }
});

test('unknown groups are spread over the whole palette', () => {
  const colours = new Set(Array.from({ length: 100 }, (_, i) => groupStyle(`group ${i}`).colour));
  assert.equal(colours.size, Object.keys(OKABE_ITO).length);
});

test('more killed is larger, up to a limit; not given is as small as none', () => {
  const sizes = [0, 1, 20, 100, 160].map(radius);
  assert.deepEqual([...sizes].sort((a, b) => a - b), sizes);
  assert.equal(new Set(sizes).size, sizes.length);
  assert.equal(radius(null), radius(0));
  assert.equal(radius(5000), radius(100000));
});

test('an area is hollow, background is faded, each event type has its shape', () => {
  assert.equal(markOf(feature({ geo_precision: 1 }).properties).hollow, false);
  assert.equal(markOf(feature({ geo_precision: 3 }).properties).hollow, true);
  assert.equal(markOf(feature({ background: true }).properties).faded, true);
  assert.equal(markOf(feature({ event_type: 'Riots' }).properties).shape, 'wedge');
  assert.equal(new Set(Object.values(SHAPES)).size, 6);
  for (const shape of Object.values(SHAPES)) assert.match(shapePath(shape, 8), /^M[-\d.,LA Z]+Z$/);
});

/** A map of 100 pixels a degree. */
const pixel = ([lon, lat]) => ({ x: 100 * lon, y: -100 * lat });

test('incidents at one spot are moved apart, others stay', () => {
  const here = Array.from({ length: 12 }, (_, i) => ({ id: `h${i}`, point: [-2.59, 15.2], radius: 8 }));
  const offsets = spread([...here, { id: 'alone', point: [0, 12], radius: 8 }], pixel);
  assert.deepEqual(offsets.get('alone'), [0, 0]);
  assert.deepEqual(offsets.get('h0'), [0, 0]);
  const points = here.map(({ id }) => offsets.get(id));
  for (const [i, [x, y]] of points.entries()) {
    for (const [u, v] of points.slice(0, i)) assert.ok(Math.hypot(x - u, y - v) >= 12, `${x},${y} and ${u},${v}`);
  }
});

test('hundreds at one spot do not cover the land around it', () => {
  const here = Array.from({ length: 300 }, (_, i) => ({ id: `h${i}`, point: [-2.59, 15.2], radius: 9 }));
  const offsets = spread(here, pixel);
  assert.equal(offsets.size, 300);
  for (const [right, down] of offsets.values()) assert.ok(Math.hypot(right, down) < 400, `${right},${down}`);
  const places = new Set([...offsets.values()].map(String));
  assert.ok(places.size >= 50 && places.size <= 70, `${places.size} places`);
});

test('incidents that would cover each other are pushed apart, no farther than they must be', () => {
  const marks = [[0, 0, 8], [0.05, 0, 8], [0.1, 0.02, 19], [4, 4, 8]].map(([lon, lat, radius], i) => ({ id: `m${i}`, point: [lon, lat], radius }));
  const offsets = spread(marks, pixel);
  const at = marks.map(({ id, point }) => { const { x, y } = pixel(point); const [right, down] = offsets.get(id); return [x + right, y + down]; });
  for (const [i, [x, y]] of at.entries()) {
    for (const [j, [u, v]] of at.slice(0, i).entries()) assert.ok(Math.hypot(x - u, y - v) >= marks[i].radius + marks[j].radius, `${i} and ${j}`);
  }
  assert.deepEqual(offsets.get('m3'), [0, 0]);
  for (const [right, down] of offsets.values()) assert.ok(Math.hypot(right, down) < 60);
  assert.deepEqual(spread([...marks].reverse(), pixel), new Map([...offsets].sort(() => 0)), 'in any order the same');
});

test('a name stands in the middle of the largest part', () => {
  const square = (x, y, side) => [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]];
  const { point, area } = labelPoint({ type: 'MultiPolygon', coordinates: [square(50, 50, 1), square(0, 0, 4)] });
  assert.deepEqual(point.map((n) => Math.round(n * 1e6) / 1e6), [2, 2]);
  assert.equal(area, 16);
});

const area = (x, y, width = 60) => ({ text: `${x},${y}`, x, y, width, dot: false });
const town = (x, y, width = 60) => ({ ...area(x, y, width), dot: true });

test('names do not cover each other; the first one wins', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => area(i, 0));
  const fit = fitting(crowd);
  assert.equal(fit[0].text, '0,0');
  assert.ok(fit.length < crowd.length);
  const boxes = fit.map(({ x, y, width, dx, dy }) => [x + dx - width / 2, y + dy, width]);
  for (const [i, [left, y, width]] of boxes.entries()) {
    for (const [other, v] of boxes.slice(0, i)) assert.ok(Math.abs(left - other) >= width || Math.abs(y - v) >= 14, `${left},${y} and ${other},${v}`);
  }
});

test('a name steps aside for a mark, as little as it takes', () => {
  assert.deepEqual(fitting([area(100, 100)]).map(({ dx, dy }) => [dx, dy]), [[0, 0]]);
  const [{ dx, dy }] = fitting([area(100, 100)], [{ x: 100, y: 100, radius: 12 }]);
  assert.deepEqual([dx, dy], [0, -22]);
});

test('the name of a town stands beside its dot, and beside the mark that lies on it', () => {
  const [free] = fitting([town(100, 100)]);
  assert.ok(free.dy < 0 && free.align === 'center');
  const [beside] = fitting([town(100, 100)], [{ x: 100, y: 82, radius: 10 }]);
  assert.ok(beside.dy > 0, 'below, where above is taken');
  const [beyond] = fitting([town(100, 100)], [{ x: 100, y: 100, radius: 14 }]);
  assert.ok(Math.abs(beyond.dy) > 18);
  assert.deepEqual(fitting([town(100, 100)], [{ x: 100, y: 100, radius: 90 }]), [], 'and nowhere when all around is taken');
});

test('what a map shows first is where most lie, all of it when few are farther out', () => {
  const cluster = [{ point: [-3, 14], count: 150 }, { point: [2, 16], count: 200 }, { point: [-6, 12], count: 40 }];
  assert.deepEqual(bulk([...cluster, { point: [-4, 40], count: 1 }]), [[-6, 12], [2, 16]]);
  assert.deepEqual(bulk([...cluster, { point: [-6.5, 17], count: 1 }]), [[-6.5, 12], [2, 17]], 'not worth leaving out');
  assert.deepEqual(bulk([{ point: [-3, 14], count: 1 }, { point: [10, 33], count: 1 }]), [[-3, 14], [10, 33]], 'of few, all');
  assert.deepEqual(bulk([{ point: [-3, 14], count: 1 }]), [[-3, 14], [-3, 14]]);
});

test('incidents stand clear of marks for several, which stay', () => {
  const heaps = [{ point: [0, 0], radius: 20 }, { point: [0.1, 0], radius: 20 }];
  const marks = [{ id: 'a', point: [0.02, 0.01], radius: 8 }, { id: 'b', point: [3, 3], radius: 8 }];
  const offsets = spread(marks, pixel, heaps);
  const { x, y } = pixel(marks[0].point);
  const [right, down] = offsets.get('a');
  for (const { point, radius: reach } of heaps) {
    const at = pixel(point);
    assert.ok(Math.hypot(x + right - at.x, y + down - at.y) >= reach + 8);
  }
  assert.deepEqual(offsets.get('b'), [0, 0]);
  assert.equal(offsets.size, 2);
});
