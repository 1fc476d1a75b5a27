import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createApi, downloadAddress } from '../js/api.js';

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

test('one view is incidents, footprints and counts under the same filter', async () => {
  const asked = [];
  const answer = answering({
    '/api/incidents': [200, { features: [1] }],
    '/api/footprints': [200, { features: [2] }],
    '/api/facets': [200, { groups: [3], dates: { min: null, max: null }, numberMatched: 4 }],
  });
  const api = createApi((address) => { asked.push(address); return answer(address); });
  assert.deepEqual(await api.view('?group=JNIM'), { features: [1], footprints: [2], facets: { groups: [3], matched: 4 } });
  assert.deepEqual(asked, ['/api/incidents?group=JNIM', '/api/footprints?group=JNIM', '/api/facets?group=JNIM']);
  assert.equal(downloadAddress('?group=JNIM'), '/api/download/incidents.geojson?group=JNIM');
});

test('the catalogue is asked for without a filter', async () => {
  const api = createApi(answering({
    '/api/facets': [200, { groups: [{ label: 'JNIM', count: 2 }], dates: { min: '2019-01-01', max: '2021-01-15' }, numberMatched: 4 }],
  }));
  assert.deepEqual(await api.catalogue(), { groups: ['JNIM'], dates: { min: '2019-01-01', max: '2021-01-15' }, total: 4 });
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
