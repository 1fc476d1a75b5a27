import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaChanges, areaOf, readArea, readAreaText, readTyped, writeArea, writeTyped } from '../js/area/area.js';
import { bearing, circleRing, corridorEdges, corridorRings, destination, distanceKm } from '../js/domain/geodesy.js';
import { readRoute } from '../js/url.js';

const TEXTS = {
  bbox: '-3.5,14,2,17.25', polygon: '-3 14,2 14,0 17,-3 14', within: '-2.59,15.2,40', route: '-4.2 14.5,-2.59 15.2,-1.4 15.3;12.5',
};

test('every kind of area survives the way to its parameter and back', () => {
  for (const [kind, text] of Object.entries(TEXTS)) assert.equal(writeArea(readArea(kind, text)), text, kind);
});

test('a ring need not be closed by hand, and digits nobody can see are left out', () => {
  assert.equal(readAreaText('polygon', '-3 14, 2 14, 0 17'), TEXTS.polygon);
  assert.equal(readAreaText('within', '-2.5900004,15.2,40'), TEXTS.within);
});

test('what is no area is none', () => {
  const wrong = [['bbox', '1,2,3'], ['bbox', '1,5,3,4'], ['bbox', '0,0,200,10'], ['polygon', '0 0,1 1'], ['within', '0,0,0'], ['within', '0,91,5'],
    ['route', '0 0;5'], ['route', '0 0,1 1'], ['within', 'a,b,c'], ['bbox', ''], ['within', ',15,40']];
  for (const [kind, text] of wrong) assert.equal(readAreaText(kind, text), null, `${kind} ${text}`);
});

test('asking for one area ends the one before', () => {
  assert.deepEqual(areaChanges(readArea('within', TEXTS.within)), { bbox: null, polygon: null, within: TEXTS.within, route: null });
  assert.equal(areaOf(readRoute('?route=0+0,1+1;5')).km, 5);
  assert.equal(areaOf(readRoute('')), null);
});

test('coordinates are typed latitude first', () => {
  assert.deepEqual(readTyped('15.2, -2.59\n14.5 -4.2'), [[-2.59, 15.2], [-4.2, 14.5]]);
  assert.deepEqual(readTyped('15.2;'), null);
  assert.deepEqual(readTyped('95, 3'), null);
  assert.equal(writeTyped([[-2.59, 15.2]]), '15.2, -2.59');
});

test('distances are those of the globe', () => {
  // One degree of a great circle of 6371.0088 km radius.
  assert.ok(Math.abs(distanceKm([0, 0], [0, 1]) - 111.195) < 0.001);
  const there = destination([-2.59, 15.2], 37, 40);
  assert.ok(Math.abs(distanceKm([-2.59, 15.2], there) - 40) < 1e-6);
  assert.ok(Math.abs(bearing([-2.59, 15.2], there) - 37) < 1e-6);
});

test('circles and corridors are closed rings that keep their distance', () => {
  const ring = circleRing([0, 15], 30);
  assert.deepEqual(ring[0], ring.at(-1));
  for (const point of ring) assert.ok(Math.abs(distanceKm([0, 15], point) - 30) < 1e-6);
  const [leg, second] = corridorRings([[0, 15], [1, 15], [1, 16]], 10);
  assert.deepEqual(leg[0], leg.at(-1));
  assert.ok(second.length > 4);
});

test('the edge of a route keeps its distance from all of it', () => {
  const points = [[0, 15], [1, 15], [1, 16]];
  const edges = corridorEdges(points, 10);
  assert.ok(edges.length >= 2);
  for (const point of edges.flat()) for (const corner of points) assert.ok(distanceKm(point, corner) > 9.8);
  // No gap where legs meet: another stretch is near every end of one.
  for (const edge of edges) {
    const others = edges.filter((other) => other !== edge).flat();
    for (const end of [edge[0], edge.at(-1)]) assert.ok(others.some((point) => distanceKm(point, end) < 1.5));
  }
  const alone = corridorEdges(points.slice(0, 2), 10);
  assert.equal(alone.length, 1);
  assert.deepEqual(alone[0][0], alone[0].at(-1));
});
