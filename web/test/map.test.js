import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, radius, shapePath, SHAPES } from '../js/domain/marks.js';
import { groupStyle, NOBODY, OKABE_ITO } from '../js/domain/palette.js';
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

test('names do not cover each other; the first one wins', () => {
  const names = [{ x: 0, y: 0, width: 60 }, { x: 30, y: 5, width: 60 }, { x: 0, y: 40, width: 60 }];
  assert.deepEqual(fitting(names), [names[0], names[2]]);
});
