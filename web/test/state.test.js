import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState, reduce } from '../js/state/reducer.js';
import { choices, findListed, groupsShown, isFirstVisit, matched, showsDiscarded, toggled } from '../js/state/selectors.js';
import { createStore } from '../js/state/store.js';
import { readRoute } from '../js/url.js';
import { feature } from './features.js';

const PLACED = [feature({ id: 'new', group: 'JNIM' }, [1, 14]), feature({ id: 'old', group: 'JNIM' }, [0, 15])];
const UNPLACED = [feature({ id: 'nowhere', group: 'ISGS' })];
const page = (features, matched = features.length, next = null) => ({ features, matched, next });

const start = () => initialState(readRoute(''), 'en', {});
const ready = () => reduce(start(), { type: 'listed', placed: page(PLACED, 70, '/next'), unplaced: page(UNPLACED) });

test('what matches is what has a place and what has none', () => {
  assert.equal(matched(ready()), 71);
  assert.equal(findListed(ready(), 'nowhere'), UNPLACED[0]);
  assert.equal(findListed(ready(), 'gone'), null);
});

test('the next page of a list comes after what is there', () => {
  const more = reduce(ready(), { type: 'listedMore', which: 'placed', page: page(UNPLACED, 70) });
  assert.deepEqual(more.placed.features.map(({ id }) => id), ['new', 'old', 'nowhere']);
  assert.deepEqual([more.placed.next, more.placed.matched], [null, 70]);
});

test('choices are counted by the server, and chosen or known ones stay with nought', () => {
  const counts = [{ label: 'FAMa', count: 1 }, { label: 'JNIM', count: 2, country: 'Mali' }];
  assert.deepEqual(choices(counts, ['Wagner', 'FAMa'], ['ISGS', 'JNIM']), [
    { label: 'JNIM', count: 2, country: 'Mali', chosen: false },
    { label: 'FAMa', count: 1, chosen: true },
    { label: 'ISGS', count: 0, chosen: false },
    { label: 'Wagner', count: 0, chosen: true },
  ]);
  assert.deepEqual([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')], [['a', 'b'], ['b']]);
});

test('groups on the map are counted through clusters', () => {
  const cluster = { properties: { cluster: true, groups: { FAMa: 5, JNIM: 1 } } };
  assert.deepEqual(groupsShown([...PLACED, cluster]), ['FAMa', 'JNIM']);
});

test('only what belongs to the incident that is open changes it', () => {
  const opening = reduce(ready(), { type: 'opening', id: 'old' });
  assert.deepEqual([opening.opened.id, opening.opened.phase], ['old', 'loading']);
  assert.equal(reduce(opening, { type: 'opened', id: 'new', feature: PLACED[0], etag: '"1"' }), opening);
  const opened = reduce(opening, { type: 'opened', id: 'old', feature: PLACED[1], etag: '"1"' });
  assert.deepEqual([opened.opened.phase, opened.opened.etag], ['ready', '"1"']);
  assert.deepEqual(reduce(opened, { type: 'openedMore', id: 'old', history: [1] }).opened.history, [1]);
  assert.equal(reduce(opened, { type: 'opening', id: null }).opened.phase, 'none');
});

test('what was shown stays while the next is loading and after a failure', () => {
  const loading = reduce(ready(), { type: 'loading' });
  assert.equal(loading.placed.features, PLACED);
  const failure = { kind: 'away', status: 0, detail: '', errorId: '' };
  const failed = reduce(loading, { type: 'failed', failure });
  assert.deepEqual([failed.phase, failed.failure, failed.placed.features], ['failed', failure, PLACED]);
  assert.equal(reduce(failed, { type: 'loading' }).failure, null);
});

test('an unknown action is a mistake', () => {
  assert.throws(() => reduce(ready(), { type: 'exploded' }), /unknown action: exploded/);
});

test('the store tells its listeners of changes only', () => {
  const store = createStore((n, by) => n + by, 1);
  const heard = [];
  const stop = store.subscribe((n) => heard.push(n));
  store.dispatch(2);
  store.dispatch(0);
  stop();
  store.dispatch(5);
  assert.deepEqual([heard, store.get()], [[3], 8]);
});

test('what was rejected or merged is no part of the number of all', () => {
  const shows = (query) => showsDiscarded({ route: readRoute(new URLSearchParams(query)) });
  assert.ok(shows('status=rejected') && shows('status=confirmed&status=merged'));
  assert.ok(!shows('') && !shows('status=confirmed&status=extracted'));
});

test('who has imported something is not told that it comes from a sample article', () => {
  const state = (articles, ...sources) => ({ status: { articles, total: 4 }, facets: { sources: sources.map((label) => ({ label, count: 1 })) } });
  assert.equal(isFirstVisit(state(1, 'Harmattan')), true);
  assert.equal(isFirstVisit(state(1, 'Harmattan', 'ACLED')), false);
  assert.equal(isFirstVisit(state(0, 'ACLED')), false);
  assert.equal(isFirstVisit({ status: { articles: 1, total: 0 }, facets: { sources: [] } }), false);
});
