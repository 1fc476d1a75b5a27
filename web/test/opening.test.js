import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../js/api.js';
import { createOpening } from '../js/control/opening.js';
import { initialState, reduce } from '../js/state/reducer.js';
import { createStore } from '../js/state/store.js';
import { readRoute } from '../js/url.js';

const KEPT = 'a';
const words = { article: KEPT, start: 0, end: 4, quote: 'Boni', supports: 'place' };

/** The ids of articles that are asked for when an incident is opened, of which the server keeps one, and those that it gives. */
async function opened(properties, status = 404) {
  const store = createStore(reduce, initialState(readRoute('?id=i'), 'en', {}));
  const asked = [];
  const api = {
    incident: async () => ({ feature: { properties: { id: 'i', ...properties } }, etag: '"1"' }),
    history: async () => [],
    article: async (id) => {
      asked.push(id);
      if (id !== KEPT) throw new ApiError('refused', { status });
      return { id };
    },
  };
  await createOpening({ store, api }).follow({ id: 'i', revision: null });
  return { asked, articles: store.get().opened.articles?.map(({ id }) => id) ?? null };
}

test('the articles that an incident was read from are fetched', async () => {
  const { asked, articles } = await opened({ source: 'Harmattan', merged_sources: [], article: KEPT, reports: [{ article: KEPT }], evidence: [] });
  assert.deepEqual([asked, articles], [[KEPT], [KEPT]]);
});

test('no article is asked for of which only somebody else\'s data tell', async () => {
  const { asked } = await opened({ source: 'ACLED', merged_sources: [], article: 'ACLED:1', reports: [{ article: 'ACLED:1' }], evidence: [], accounts: [] });
  assert.deepEqual(asked, []);
});

test('where what was read was merged with somebody else\'s data, the words tell which article is kept', async () => {
  const reports = [{ article: 'ACLED:1' }, { article: KEPT }];
  for (const [source, merged, article] of [['ACLED', ['Harmattan'], 'ACLED:1'], ['Harmattan', ['ACLED'], KEPT]]) {
    const { asked } = await opened({ source, merged_sources: merged, article, reports, evidence: [words], accounts: [] });
    assert.deepEqual(asked, [KEPT], source);
  }
});

test('that an article is not kept here is known, and told apart from an answer that did not come', async () => {
  const elsewhere = { source: 'Harmattan', merged_sources: [], article: 'b', reports: [], evidence: [], accounts: [] };
  assert.deepEqual((await opened(elsewhere)).articles, []);
  assert.deepEqual((await opened(elsewhere, 500)).articles, null);
});
