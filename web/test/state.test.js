import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState, reduce } from '../js/state/reducer.js';
import { activeFilters, groupChoices, groupsShown, placed, selected, selectionIsMissing, sorted, unplaced } from '../js/state/selectors.js';
import { createStore } from '../js/state/store.js';
import { readRoute } from '../js/url.js';
import { feature } from './features.js';

const FEATURES = [
  feature({ id: 'old', date_end: '2019-05-01', group: 'JNIM' }, [0, 15]),
  feature({ id: 'undated', group: 'FAMa' }),
  feature({ id: 'new', date_end: '2021-01-15', group: 'JNIM' }, [1, 14]),
  feature({ id: 'nowhere', date_end: '2020-01-01', group: 'ISGS' }),
];

const ready = (search = '', features = FEATURES) =>
  reduce(initialState(readRoute(search), 'en', {}), {
    type: 'loaded', features, footprints: [], facets: { groups: [{ label: 'JNIM', count: 2 }, { label: 'FAMa', count: 1 }], matched: 4 },
  });

const ids = (features) => features.map(({ id }) => id);

test('the list is newest first, the undated last, and parts what has no place', () => {
  assert.deepEqual(ids(sorted(FEATURES)), ['new', 'nowhere', 'old', 'undated']);
  assert.deepEqual(ids(placed(FEATURES)), ['new', 'old']);
  assert.deepEqual(ids(unplaced(FEATURES)), ['nowhere', 'undated']);
});

test('the same features are sorted once', () => {
  assert.equal(sorted(FEATURES), sorted(FEATURES));
});

test('groups are counted by the server, and chosen or known ones stay with nothing', () => {
  const state = reduce(ready('?group=Wagner'), { type: 'catalogued', catalogue: { groups: ['ISGS', 'JNIM'], dates: {}, total: 9 } });
  assert.deepEqual(groupChoices(state), [
    { label: 'JNIM', count: 2, chosen: false },
    { label: 'FAMa', count: 1, chosen: false },
    { label: 'ISGS', count: 0, chosen: false },
    { label: 'Wagner', count: 0, chosen: true },
  ]);
});

test('groups on the map, most frequent first', () => {
  assert.deepEqual(groupsShown(FEATURES), ['JNIM', 'FAMa', 'ISGS']);
});

test('each filter counts once, however many groups it has', () => {
  assert.equal(activeFilters(readRoute('')), 0);
  assert.equal(activeFilters(readRoute('?from=2021-01-01&group=A&group=B&background=false')), 3);
});

test('a selection that the filters leave out is told, but not while loading', () => {
  assert.equal(selected(ready('?id=old')).id, 'old');
  assert.equal(selectionIsMissing(ready('?id=old')), false);
  assert.equal(selectionIsMissing(ready('?id=gone')), true);
  assert.equal(selectionIsMissing(reduce(ready('?id=gone'), { type: 'loading' })), false);
  assert.equal(selectionIsMissing(ready('')), false);
});

test('what was shown stays while the next is loading and after a failure', () => {
  const loading = reduce(ready(), { type: 'loading' });
  assert.equal(loading.features, FEATURES);
  const failure = { kind: 'away', status: 0, detail: '', errorId: '' };
  const failed = reduce(loading, { type: 'failed', failure });
  assert.deepEqual([failed.phase, failed.failure, failed.features], ['failed', failure, FEATURES]);
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
