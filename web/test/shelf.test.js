import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShelf } from '../js/ingest/shelf.js';

/** A request of IndexedDB that comes to this end. */
function request(end, result) {
  const made = { result, error: new Error(end) };
  queueMicrotask(() => made[end]?.());
  return made;
}

/**
 * A browser whose store takes what it is given, or nothing: as Chromium over its quota, which grants the request and aborts the
 * transaction in the end.
 */
function browser(takes) {
  const kept = new Map();
  function transaction() {
    const writes = [];
    const write = (act) => {
      writes.push(act);
      return request('onsuccess');
    };
    const made = {
      error: null,
      objectStore: () => ({
        put: (draft) => write(() => kept.set(draft.id, draft)), delete: (id) => write(() => kept.delete(id)),
        getAll: () => request('onsuccess', [...kept.values()]),
      }),
      commit: () => setTimeout(() => {
        if (takes()) {
          writes.forEach((act) => act());
          made.oncomplete?.();
        } else {
          made.error = new Error('QuotaExceededError');
          made.onabort?.();
        }
      }),
    };
    return made;
  }
  return { kept, open: () => request('onsuccess', { transaction }) };
}

test('what the browser takes is there again', async () => {
  const shelf = await openShelf(browser(() => true), () => assert.fail('nothing failed'));
  assert.equal(await shelf.put({ id: 'a', text: 'Tué.' }), true);
  assert.deepEqual(await shelf.list(), [{ id: 'a', text: 'Tué.' }]);
  assert.equal(shelf.lasting(), true);
});

test('what the browser does not take is said, and lasts no longer than the page', async () => {
  let told = 0;
  const shelf = await openShelf(browser(() => false), () => { told += 1; });
  assert.equal(await shelf.put({ id: 'a' }), false);
  assert.deepEqual([told, shelf.lasting()], [1, false]);
  assert.deepEqual(await shelf.list(), [{ id: 'a' }], 'and is there as long as that');
});

test('of a draft that the browser took once and then not, the last version is found', async () => {
  let takes = true;
  const shelf = await openShelf(browser(() => takes), () => {});
  await shelf.put({ id: 'a', text: 'Un.' });
  takes = false;
  await shelf.put({ id: 'a', text: 'Un. Deux.' });
  assert.deepEqual(await shelf.list(), [{ id: 'a', text: 'Un. Deux.' }]);
  takes = true;
  await shelf.put({ id: 'a', text: 'Trois.' });
  assert.deepEqual(await shelf.list(), [{ id: 'a', text: 'Trois.' }]);
});

test('a browser that takes again what it did not take is said to keep it', async () => {
  let takes = false;
  const told = [];
  const shelf = await openShelf(browser(() => takes), () => told.push(shelf.lasting()));
  await shelf.put({ id: 'a' });
  await shelf.put({ id: 'b' });
  takes = true;
  await shelf.put({ id: 'a' });
  assert.equal(shelf.lasting(), false, 'b is kept as long as the page');
  await shelf.remove('b');
  assert.deepEqual([told, shelf.lasting()], [[false, false, true], true]);
});

test('what the browser does not let go of stops nobody', async () => {
  let takes = true;
  const shelf = await openShelf(browser(() => takes), () => {});
  await shelf.put({ id: 'a' });
  takes = false;
  await shelf.remove('a');
  assert.equal((await shelf.list()).length, 1);
});

test('a browser without a store keeps drafts as long as the page', async () => {
  const shelf = await openShelf({ open() { throw new Error('forbidden'); } }, () => {});
  await shelf.put({ id: 'a' });
  assert.deepEqual([await shelf.list(), shelf.lasting()], [[{ id: 'a' }], false]);
});
