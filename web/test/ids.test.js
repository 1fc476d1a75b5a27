import assert from 'node:assert/strict';
import test from 'node:test';
import { newId } from '../js/ids.js';

test('ids are hexadecimal and differ', () => {
  const ids = new Set(Array.from({ length: 1000 }, newId));
  assert.equal(ids.size, 1000);
  for (const id of ids) assert.match(id, /^[0-9a-f]{32}$/);
});
