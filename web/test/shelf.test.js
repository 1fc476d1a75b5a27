import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShelf } from '../js/ingest/shelf.js';

/** A request of IndexedDB that comes to this end. */
function request(end, result) {
  const made = { result, error: new Error(end) };
  queueMicrotask(() => made[end]());
  return made;
}

/** A browser whose store takes what it is given, or nothing. */
function browser(takes) {
  const kept = new Map();
  const store = {
    put: (draft) => (takes ? (kept.set(draft.id, draft), request('onsuccess')) : request('onerror')),
    getAll: () => request('onsuccess', [...kept.values()]),
  };
  return { open: () => request('onsuccess', { transaction: () => ({ objectStore: () => store, commit() {} }) }) };
}

test('what the browser takes is there again', async () => {
  const shelf = await openShelf(browser(true), () => assert.fail('nothing failed'));
  await shelf.put({ id: 'a', text: 'Tué.' });
  assert.deepEqual(await shelf.list(), [{ id: 'a', text: 'Tué.' }]);
  assert.equal(shelf.lasting(), true);
});

test('what the browser does not take is said, and lasts no longer than the page', async () => {
  let told = 0;
  const shelf = await openShelf(browser(false), () => { told += 1; });
  await shelf.put({ id: 'a' });
  assert.deepEqual([told, shelf.lasting()], [1, false]);
});

test('a browser without a store keeps drafts as long as the page', async () => {
  const shelf = await openShelf({ open() { throw new Error('forbidden'); } }, () => {});
  await shelf.put({ id: 'a' });
  assert.deepEqual([await shelf.list(), shelf.lasting()], [[{ id: 'a' }], false]);
});
