import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, dms, readCoordinates } from '../js/domain/coordinates.js';
import { ringArcs, shares, turns } from '../js/domain/ring.js';
import { TYPES, typeOf } from '../js/domain/types.js';
import { read } from './files.js';

test('coordinates are written latitude first, in both hemispheres', () => {
  assert.equal(decimal([-2.59, 15.2]), '15.20000, -2.59000');
  assert.equal(dms([-2.59, 15.2]), '15°12′00.0″N 2°35′24.0″W');
  assert.equal(dms([13.5, -0.25]), '0°15′00.0″S 13°30′00.0″E');
  assert.equal(dms([0, 14.99999]), '15°00′00.0″N 0°00′00.0″E', 'no sixty seconds');
});

test('what people paste is read', () => {
  for (const text of ['15.2, -2.59', '15.2 -2.59', '15.2;-2.59', '15°12′00.0″N 2°35′24.0″W', `15°12'0"N, 2°35'24"O`]) {
    const [lon, lat] = readCoordinates(text);
    assert.ok(Math.abs(lon + 2.59) < 1e-9 && Math.abs(lat - 15.2) < 1e-9, text);
  }
  for (const text of ['', 'Boni', '95, 3', '15.2', '15,2', '1, 2, 3']) assert.ok(readCoordinates(text) === null || text === '15,2', text);
});

test('the parts of a ring are its groups in proportion, the small ones together', () => {
  assert.deepEqual(shares({ A: 3, B: 5, C: 0 }), [{ name: 'B', count: 5 }, { name: 'A', count: 3 }]);
  const many = shares(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`g${i}`, 10 - i])));
  assert.deepEqual([many.length, many.at(-1)], [6, { name: null, count: 5 + 4 + 3 + 2 }]);
  assert.deepEqual(turns({ A: 3, B: 1 }), [{ name: 'A', from: 0, to: 0.75 }, { name: 'B', from: 0.75, to: 1 }]);
  assert.equal(ringArcs({ A: 7 }, 10).length, 1);
  assert.match(ringArcs({ A: 3, B: 1 }, 10)[0].d, /^M0\.00,-10\.00A10,10 0 1 1 /);
});

test('types and their parts are the server’s', () => {
  const java = read('../src/main/java/org/harmattan/incident/SubEventType.java');
  const types = Object.fromEntries([...read('../src/main/java/org/harmattan/incident/EventType.java').matchAll(/^ {4}([A-Z_]+)\("([^"]+)"/gm)].map(([, name, label]) => [name, label]));
  const pairs = [...java.matchAll(/^ {4}[A-Z_]+\("([^"]+)",\s*EventType\.([A-Z_]+)/gm)].map(([, label, type]) => [label, types[type]]);
  assert.equal(pairs.length, 25);
  for (const [label, type] of pairs) assert.equal(typeOf(label), type, label);
  assert.equal(Object.values(TYPES).flat().length, 25);
});
