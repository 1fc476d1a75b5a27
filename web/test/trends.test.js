import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, csv, leading, rowsOf, totals, undatedRow } from '../js/trends/table.js';
import { STEPS, timeSpan } from '../js/trends/time.js';

const HISTOGRAM = {
  keys: ['JNIM', 'FAMa', 'other'],
  bars: [
    { start: '2019-01-01', end: '2019-01-31', count: 3, killed: 9, parts: { JNIM: { count: 2, killed: 9 }, other: { count: 1, killed: 0 } } },
    { start: '2019-03-01', end: '2019-03-31', count: 4, killed: 1, parts: { FAMa: { count: 4, killed: 1 } } },
  ],
};

test('rows follow the bars, parts the order of the keys', () => {
  const keys = leading(HISTOGRAM.keys);
  assert.deepEqual(keys, ['JNIM', 'FAMa']);
  assert.deepEqual(rowsOf(HISTOGRAM, keys).map(({ start, parts }) => [start, parts]), [['2019-01-01', [2, 0]], ['2019-03-01', [0, 4]]]);
  assert.deepEqual(totals(HISTOGRAM)[0], { label: 'FAMa', count: 4, killed: 1 });
});

test('what has no date is counted by group, and the rest comes last', () => {
  const histogram = { ...HISTOGRAM, undated: 5, undated_parts: { JNIM: { count: 4, killed: 2 }, other: { count: 1, killed: 7 } } };
  assert.deepEqual(totals(histogram).map(({ label, count, killed }) => [label, count, killed]), [['JNIM', 6, 11], ['FAMa', 4, 1], ['other', 2, 7]]);
  assert.deepEqual(undatedRow(histogram, ['JNIM', 'FAMa']), { count: 5, killed: 9, parts: [4, 0], rest: 1 });
  assert.equal(undatedRow(HISTOGRAM, ['JNIM']), null);
  assert.deepEqual(rowsOf(HISTOGRAM, ['JNIM']).map(({ rest }) => rest), [1, 4]);
});

test('a table is CSV, and no text becomes a formula', () => {
  assert.equal(csv([['group', 'n'], ['=SUM(A1)', -3], ['a "b", c', 2]]), 'group,n\r\n\'=SUM(A1),-3\r\n"a ""b"", c",2\r\n');
});

test('the axis leaves room for the last bar, however many months are empty', () => {
  const days = ['2019-01-01', '2019-02-01', '2019-09-01'];
  const [from, to] = timeSpan(days).range();
  assert.equal(from, Date.UTC(2019, 0, 1) / 1000);
  assert.equal(to, Date.UTC(2019, 9, 2) / 1000);
});

test('no month is named twice on the axis', () => {
  assert.ok(STEPS.every((step, i) => step >= 30 * 86_400 && (i === 0 || step > STEPS[i - 1])));
});

test('months without incidents are there, with nothing in them', () => {
  const bar = (start, end, count) => ({ start, end, count, killed: count, parts: { JNIM: { count, killed: count } } });
  const { bars } = filled({ bin: 'month', keys: ['JNIM'], bars: [bar('2019-12-01', '2019-12-31', 2), bar('2020-03-01', '2020-03-31', 1)] });
  assert.deepEqual(bars.map(({ start, end, count }) => [start, end, count]),
    [['2019-12-01', '2019-12-31', 2], ['2020-01-01', '2020-01-31', 0], ['2020-02-01', '2020-02-29', 0], ['2020-03-01', '2020-03-31', 1]]);
  assert.deepEqual(rowsOf({ bars }, ['JNIM']).map(({ parts }) => parts[0]), [2, 0, 0, 1]);
  assert.ok(filled({ bin: 'month', keys: [], bars: [bar('0019-12-01', '0019-12-31', 1), bar('2020-03-01', '2020-03-31', 1)] }).bars.length < 3000);
});
