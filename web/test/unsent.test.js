import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUnsent } from '../js/review/unsent.js';

/** A browser's storage, as far as it is used. */
function shelf() {
  const kept = new Map();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => { kept.set(name, text); } };
}

test('what was not sent is there again for the next page, under its own key', () => {
  const storage = shelf();
  createUnsent(() => storage).keep('edit a', { content: { target: 'Éleveurs' }, why: '' });
  const later = createUnsent(() => storage);
  assert.deepEqual(later.find('edit a'), { content: { target: 'Éleveurs' }, why: '' });
  assert.equal(later.find('split a'), null);
  assert.equal(later.find('edit b'), null);
});

test('what says nothing is not kept, and what was sent is forgotten', () => {
  const storage = shelf();
  const unsent = createUnsent(() => storage);
  unsent.keep('rejected a', { content: null, why: 'seen twice' });
  unsent.keep('edit a', { content: null, why: '' });
  assert.equal(unsent.find('edit a'), null);
  unsent.forget('rejected a');
  assert.equal(unsent.find('rejected a'), null);
});

test('the oldest go before a browser is full', () => {
  const storage = shelf();
  const unsent = createUnsent(() => storage);
  for (let i = 0; i < 101; i += 1) unsent.keep(`edit ${i}`, { content: {}, why: '' });
  assert.equal(unsent.find('edit 0'), null);
  assert.notEqual(unsent.find('edit 100'), null);
});

test('where a browser forbids storage, it lasts as long as the page', () => {
  const unsent = createUnsent(() => { throw new Error('forbidden'); });
  unsent.keep('edit a', { content: {}, why: 'x' });
  assert.equal(unsent.find('edit a').why, 'x');
});

test('a storage that is full is read no more over what it did not take', () => {
  const storage = shelf();
  const unsent = createUnsent(() => storage);
  unsent.keep('edit a', { content: null, why: 'old' });
  unsent.keep('edit b', { content: null, why: 'b' });
  const { setItem } = storage;
  storage.setItem = () => { throw new Error('QuotaExceededError'); };
  unsent.keep('edit a', { content: null, why: 'new' });
  unsent.forget('edit b');
  unsent.keep('edit c', { content: null, why: 'c' });
  assert.deepEqual([unsent.find('edit a').why, unsent.find('edit b'), unsent.find('edit c').why], ['new', null, 'c']);
  storage.setItem = setItem;
  unsent.forget('edit c');
  const later = createUnsent(() => storage);
  assert.deepEqual([later.find('edit a').why, later.find('edit b'), later.find('edit c')], ['new', null, null]);
});
