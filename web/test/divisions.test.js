import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../js/api.js';
import { createDivisions } from '../js/ingest/divisions.js';

test('outlines that the server did not send are asked for again, those that are there are not', async () => {
  const answers = [() => { throw new ApiError('away'); }, () => ['Mopti']];
  const drawn = [];
  let asked = 0;
  const show = createDivisions(async () => {
    asked += 1;
    return answers.shift()();
  }, (divisions) => drawn.push(...divisions));
  await show();
  assert.deepEqual([asked, drawn], [1, []]);
  await Promise.all([show(), show()]);
  await show();
  assert.deepEqual([asked, drawn], [2, ['Mopti']]);
});
