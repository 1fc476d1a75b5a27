import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, TWO, typed } from './desks.js';

/** Two tabs with the same draft open, of which the second has changed it since. */
async function overtaken(t) {
  t.mock.timers.enable({ apis: ['Date'], now: 1000 });
  const { kept, tab, broken } = browser();
  const [first, second] = [tab(), tab()];
  await first.blank('Un tué.');
  await second.load();
  const { id } = first.state().draft;
  t.mock.timers.tick(10);
  second.change(typed('Un tué. Là-bas.'), false);
  t.mock.timers.tick(10);
  return { kept, first, second, id, broken };
}

test('what one tab writes is not written over by another that has not seen it, and both may stay', async (t) => {
  const { kept, first, second, id } = await overtaken(t);
  assert.equal(second.state().overtaken, null);
  assert.equal(first.state().overtaken, 'changed');
  first.change(typed('Un tué. Ici.'), false);
  assert.equal(kept.get(id).text, 'Un tué. Là-bas.');
  assert.equal(first.state().draft.text, 'Un tué. Ici.', 'nor is what stands here lost');
  first.keepMine();
  assert.equal(kept.get(id).text, 'Un tué. Ici.');
  assert.deepEqual([first.state().overtaken, second.state().overtaken], [null, 'changed']);
  await second.takeOther();
  assert.deepEqual([second.state().draft.text, second.state().overtaken], ['Un tué. Ici.', null]);
});

test('a draft that another tab changed is neither saved nor discarded nor parted unseen', async (t) => {
  const { kept, first, id } = await overtaken(t);
  await first.save();
  await first.remove(id);
  await first.part(TWO);
  assert.deepEqual([...kept.values()].map(({ text }) => text), ['Un tué. Là-bas.']);
  assert.deepEqual((await first.saveAll()).left.map(({ why }) => why.kind), ['overtaken']);
  assert.equal(kept.size, 1);
});

test('a draft that another tab saved is closed here too, or kept', async (t) => {
  const { kept, first, second, id } = await overtaken(t);
  await second.save();
  assert.equal(kept.size, 0);
  assert.equal(first.state().overtaken, 'gone');
  first.keepMine();
  assert.equal(kept.get(id).text, 'Un tué.');
  t.mock.timers.tick(10);
  await first.remove(id);
  assert.equal(first.state().draft, null);
});

test('a draft that is not open follows what another tab makes of it', async (t) => {
  const { first, second, id } = await overtaken(t);
  await first.blank('Autre.');
  await first.heard(id);
  assert.equal(first.state().drafts.find((draft) => draft.id === id).text, 'Un tué. Là-bas.');
  await second.remove(id);
  await first.heard(id);
  assert.deepEqual(first.state().drafts.map(({ text }) => text), ['Autre.']);
});

test('a storage that takes nothing once is asked again', async (t) => {
  const { kept, first, second, id, broken } = await overtaken(t);
  broken.writes = true;
  second.change(typed('Un tué. Encore.'), false);
  assert.equal(second.state().overtaken, null, 'nobody else wrote it');
  assert.equal(kept.get(id).text, 'Un tué. Encore.');
  broken.writes = false;
  t.mock.timers.tick(10);
  first.keepMine();
  assert.equal(second.state().overtaken, 'changed', 'what another writes is heard again');
});

test('what the browser did not take is not told to other tabs as written', async (t) => {
  const { first, second, broken } = await overtaken(t);
  await second.takeOther();
  first.keepMine();
  await second.takeOther();
  broken.shelf = true;
  t.mock.timers.tick(10);
  first.change(typed('Un tué. Plein.'), false);
  await first.read();
  assert.equal(second.state().overtaken, null);
});
