import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createApi, downloadAddress, extended, profileAddress, viewAddress } from '../js/api.js';

const answering = (answers) => async (address) => {
  const [status, body] = answers[address.split('?')[0]] ?? [404, {}];
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
};

const failure = async (promise) => {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    return error.toFailure();
  }
  return assert.fail('no failure');
};

test('what is shown under a filter is asked for at once, and no more of it than is wanted', async () => {
  const asked = [];
  const list = { features: [1], numberMatched: 70, links: [{ rel: 'self', href: '/x' }, { rel: 'next', href: 'http://other.example/api/incidents?limit=20&after=2' }] };
  const answer = answering({
    '/api/view': [200, { clusters: { features: [2], numberMatched: 70 }, placed: list, unplaced: { features: [], numberMatched: 0 }, facets: { groups: [], numberMatched: 70 } }],
    '/api/incidents': [200, list],
  });
  const api = createApi((address) => { asked.push(address); return answer(address); });
  const how = { view: { bbox: [-5, 10, 5, 20], zoom: 6 }, by: 'group', bins: 200, sort: 'date' };
  const page = { features: [1], next: 'http://other.example/api/incidents?limit=20&after=2', matched: 70 };
  const { facets, ...rest } = await api.view('?group=JNIM', ['clusters', 'facets', 'placed', 'unplaced'], how);
  assert.deepEqual(rest, { clusters: { features: [2] }, placed: page, unplaced: { features: [], next: null, matched: 0 } });
  assert.equal(facets.matched, 70);
  await api.next(page.next);
  assert.deepEqual(asked, [
    '/api/view?group=JNIM&parts=clusters,facets,placed,unplaced&view=-5,10,5,20&zoom=6&sort=date&limit=20',
    '/api/incidents?limit=100&after=2',
  ], 'only ever from the server of the page');
  assert.equal(viewAddress('', ['histogram'], how), '/api/view?parts=histogram&by=group&bins=200');
});

test('a download holds what the filter shows', () => {
  assert.equal(downloadAddress('?group=JNIM'), '/api/download/incidents.geojson?group=JNIM');
  assert.equal(downloadAddress('', 'footprints', 'gpkg'), '/api/download/footprints.gpkg');
  assert.equal(extended('?a=1', { b: 'x y', c: null }), '?a=1&b=x%20y');
});

test('a download says what it lacks without being fetched', async () => {
  const asked = [];
  const api = createApi(async (address, { method }) => {
    asked.push([method, address]);
    return new Response(null, { headers: { 'Harmattan-Omitted': '3' } });
  });
  const address = profileAddress('?group=JNIM', 'acled');
  assert.deepEqual(await api.leftOut(address), { omitted: 3, withheld: 0 });
  assert.deepEqual(asked, [['HEAD', '/api/download/incidents.csv?group=JNIM&profile=acled']]);
});

test('facets have labels and counts, whatever the server calls the value', async () => {
  const api = createApi(answering({ '/api/facets': [200, {
    groups: [{ label: 'JNIM', count: 2 }], dates: { min: '2019-01-01', max: null }, numberMatched: 4, contested: [{ value: true, count: 1 }], certainty: { certain: 3, possible: 4 },
  }] }));
  const { matched, contested, certainty } = await api.facets('');
  assert.deepEqual([matched, contested, certainty.certain], [4, [{ label: 'true', count: 1 }], 3]);
});

test('a change is sent for the revision it was made to, and a newer one is a conflict', async () => {
  const sent = [];
  const api = createApi(async (address, options) => {
    sent.push([address, options.method, options.headers['If-Match'], options.headers['Content-Type'], options.body]);
    return new Response(JSON.stringify({ detail: 'revision 4 is newer' }), { status: 412 });
  });
  const { kind, detail } = await failure(api.change('a/b', '"3"', { status: 'confirmed' }));
  assert.deepEqual([kind, detail], ['conflict', 'revision 4 is newer']);
  assert.deepEqual(sent, [['/api/incidents/a%2Fb', 'PATCH', '"3"', 'application/merge-patch+json', '{"status":"confirmed"}']]);
});

test('each kind of failure says whose it is', async () => {
  const away = createApi(async () => { throw new TypeError('Failed to fetch'); });
  assert.equal((await failure(away.boundaries('countries'))).kind, 'away');
  const refused = createApi(answering({ '/api/boundaries/x': [400, { detail: 'use countries or admin1' }] }));
  assert.deepEqual(await failure(refused.boundaries('x')), { kind: 'refused', status: 400, detail: 'use countries or admin1', errorId: '' });
  const broken = createApi(answering({ '/api/boundaries/x': [500, { title: 'Internal error', error_id: 'e7' }] }));
  assert.deepEqual(await failure(broken.boundaries('x')), { kind: 'broken', status: 500, detail: 'Internal error', errorId: 'e7' });
  const garbled = createApi(answering({ '/api/boundaries/x': [200, '<html>'] }));
  assert.equal((await failure(garbled.boundaries('x'))).kind, 'broken');
});

test('an abandoned request stays an abandoned request', async () => {
  const api = createApi(async () => { throw Object.assign(new Error('aborted'), { name: 'AbortError' }); });
  await assert.rejects(api.boundaries('x'), { name: 'AbortError' });
});
