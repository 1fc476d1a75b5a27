import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineAt } from '../js/domain/within.js';

const square = (west, south, size) => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];

const OUTLINES = [
  { properties: { name: 'ring' }, geometry: { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] } },
  { properties: { name: 'hole' }, geometry: { type: 'Polygon', coordinates: [square(4, 4, 2)] } },
  { properties: { name: 'two' }, geometry: { type: 'MultiPolygon', coordinates: [[square(20, 0, 1)], [square(-5, -5, 1)]] } },
];

const nameAt = (point) => outlineAt(point, OUTLINES)?.name ?? null;

test('a point lies in the outline around it, and not in one with a hole there', () => {
  assert.deepEqual([[1, 1], [5, 5], [20.5, 0.5], [-4.5, -4.5]].map(nameAt), ['ring', 'hole', 'two', 'two']);
});

test('a point outside of all lies in none', () => {
  assert.deepEqual([[11, 5], [-1, 5], [5, 11], [21.5, 0.5]].map(nameAt), [null, null, null, null]);
});
