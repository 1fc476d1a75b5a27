import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../js/api.js';
import { createLoading } from '../js/control/loading.js';
import { initialState, reduce } from '../js/state/reducer.js';
import { createStore } from '../js/state/store.js';
import { readRoute } from '../js/url.js';

const turn = () => new Promise((done) => { setImmediate(done); });

/** A page whose server answers when the test says so. */
function page() {
  const store = createStore(reduce, initialState(readRoute(''), 'en', {}));
  const requests = [];
  const pages = [];
  const api = {
    view: (filter, parts, how, signal) => new Promise((answer, fail) => {
      requests.push({ filter, parts: [...parts].sort(), signal, answer: (of) => answer(Object.fromEntries(parts.map((part) => [part, of(part)]))), fail });
    }),
    next: (address) => new Promise((answer, fail) => { pages.push({ address, answer, fail }); }),
    placesIn: () => new Promise(() => {}),
  };
  const map = { start: () => {}, view: () => ({ bbox: [0, 0, 1, 1], zoom: 4 }), world: { bbox: [-9, -9, 9, 9], zoom: 5 }, outlines: { setTowns: () => {} } };
  const loading = createLoading({ store, api, map: () => map, width: () => 1000, painted: async () => {} });
  const drawn = [];
  store.subscribe((state) => drawn.push(state));
  const go = (query) => {
    const route = readRoute(query);
    const { actions } = loading.refresh(route);
    store.dispatch({ type: 'together', actions: [{ type: 'routed', route }, ...actions] });
  };
  return { store, requests, pages, loading, drawn, go, last: () => requests.at(-1) };
}

const all = (name) => (part) => ({
  clusters: { features: [name] }, histogram: { of: name }, facets: { of: name }, placed: { features: [name], matched: 1, next: `/next-of-${name}` }, unplaced: { features: [], matched: 0 },
})[part];

const ALL = ['clusters', 'facets', 'histogram', 'placed', 'unplaced'];

async function opened() {
  const made = page();
  made.go('');
  assert.deepEqual(made.last().parts, ['clusters'], 'the marks come first');
  made.last().answer(all('world'));
  await turn();
  assert.deepEqual(made.last().parts, ALL);
  made.last().answer(all('first'));
  await turn();
  return made;
}

test('after the marks everything else comes in one answer and is drawn at once', async () => {
  const { store, drawn, requests } = await opened();
  assert.equal(requests.length, 2);
  assert.equal(store.get().phase, 'ready');
  const [before, after] = drawn.slice(-2);
  for (const part of ['map', 'histogram', 'facets', 'placed']) assert.notEqual(before[part], after[part], part);
});

test('only what a change changes is asked for', async () => {
  const { go, last, requests, loading } = await opened();
  go('?group=JNIM');
  assert.deepEqual(last().parts, ALL);
  last().answer(all('JNIM'));
  await turn();
  go('?group=JNIM&from=2019-01-01');
  assert.deepEqual(last().parts, ALL.filter((part) => part !== 'histogram'), 'the bars are those of all days');
  last().answer(all('2019'));
  await turn();
  go('?group=JNIM&from=2019-01-01&sort=date');
  assert.deepEqual(last().parts, ['placed', 'unplaced']);
  last().answer(all('sorted'));
  await turn();
  const before = requests.length;
  go('?group=JNIM&from=2019-01-01&sort=date&id=a');
  assert.equal(requests.length, before);
  loading.forget();
  go('?group=JNIM&from=2019-01-01&sort=date&id=a');
  assert.deepEqual(last().parts, ALL);
});

test('a newer change gives up the one before, and asks again for what that would have brought', async () => {
  const { go, last, requests, store } = await opened();
  go('?group=JNIM');
  const given = last();
  go('?group=JNIM&sort=title');
  assert.ok(given.signal.aborted);
  assert.deepEqual(last().parts, ALL);
  last().answer(all('newer'));
  await turn();
  given.answer(all('older'));
  await turn();
  assert.deepEqual(store.get().facets, { of: 'newer' });
  assert.equal(requests.length, 4);
});

test('what failed is asked for again', async () => {
  const { go, last, store } = await opened();
  go('?group=JNIM');
  last().fail(new ApiError('away'));
  await turn();
  assert.equal(store.get().phase, 'failed');
  go('?group=JNIM');
  assert.equal(store.get().phase, 'loading');
  assert.deepEqual(last().parts, ALL);
});

test('a next page is not put below a list in another order', async () => {
  const { go, last, loading, pages, store } = await opened();
  const more = loading.more('placed');
  go('?sort=title');
  last().answer(all('sorted'));
  await turn();
  pages[0].answer({ features: ['second'], matched: 1, next: null });
  await more;
  assert.deepEqual(store.get().placed.features, ['sorted']);
});

test('who asks twice for the next page gets it once, and both know when it is there', async () => {
  const { loading, pages, store } = await opened();
  const both = Promise.all([loading.more('placed'), loading.more('placed')]);
  assert.equal(pages.length, 1);
  pages[0].answer({ features: ['second'], matched: 1, next: null });
  await both;
  assert.deepEqual(store.get().placed.features, ['first', 'second']);
  await loading.more('placed');
  assert.equal(pages.length, 1, 'nothing follows the last page');
});

test('a next page that does not come leaves what is there, and may be asked for again', async () => {
  const { loading, pages, store } = await opened();
  const more = loading.more('placed');
  pages[0].fail(new ApiError('away'));
  await more;
  assert.deepEqual([store.get().phase, store.get().trouble.failure.kind], ['ready', 'away']);
  const again = loading.more('placed');
  pages[1].answer({ features: ['second'], matched: 1, next: null });
  await again;
  assert.deepEqual([store.get().placed.features, store.get().trouble], [['first', 'second'], null]);
});

test('a map that could not follow takes nothing from the lists, and is asked for again', async () => {
  const { go, last, loading, requests, store } = await opened();
  loading.moved();
  last().fail(new ApiError('away'));
  await turn();
  assert.deepEqual([store.get().phase, store.get().placed.features, store.get().trouble.stale], ['ready', ['first'], true]);
  const before = requests.length;
  go('');
  assert.equal(requests.length, before + 1);
  assert.deepEqual(last().parts, ['clusters']);
  last().answer(all('moved'));
  await turn();
  assert.deepEqual([store.get().map, store.get().trouble], [{ features: ['moved'] }, null]);
});

test('when lists have failed, a map that follows brings them too', async () => {
  const { go, last, loading, store } = await opened();
  go('?group=JNIM');
  last().fail(new ApiError('away'));
  await turn();
  loading.moved();
  last().answer(all('back'));
  await turn();
  assert.deepEqual([store.get().phase, store.get().placed.features], ['ready', ['back']]);
});
