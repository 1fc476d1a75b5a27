import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filmNext, filmStart, moveEnd, slide, tidy } from '../js/time/brush.js';
import { addDays } from '../js/time/days.js';
import { countScale, roundNumber, stack, ticks, timeScale } from '../js/time/scale.js';

const WHOLE = { from: '2019-01-01', to: '2020-12-31' };
const range = (from, to) => ({ from, to });

test('days are counted across months, years and leap days', () => {
  assert.equal(addDays('2020-02-28', 2), '2020-03-01');
  assert.equal(addDays('2019-01-01', -1), '2018-12-31');
});

test('a day lies where its pixel says', () => {
  const scale = timeScale('2021-01-01', '2021-01-10', 100);
  assert.deepEqual([scale.x('2021-01-01'), scale.end('2021-01-10'), scale.x('2021-01-06')], [0, 100, 50]);
  assert.equal(scale.dayAt(55), '2021-01-06');
  assert.deepEqual([scale.dayAt(-5), scale.dayAt(400)], ['2021-01-01', '2021-01-10']);
  assert.equal(timeScale('2021-01-01', '2021-01-01', 100).dayAt(99), '2021-01-01');
});

test('a log scale shows the few beside the many', () => {
  const [linear, log] = [countScale(1000, 60, false), countScale(1000, 60, true)];
  assert.deepEqual([linear(1000), log(1000), linear(0), log(0)], [60, 60, 0, 0]);
  assert.ok(linear(2) < 1 && log(2) > 9);
});

test('labels keep their distance', () => {
  assert.deepEqual(ticks('2019-02-10', '2021-11-01', 300, 60).map(({ day }) => day), ['2020-01-01', '2021-01-01']);
  assert.deepEqual(ticks('2021-01-01', '2021-03-15', 600, 60).map(({ day, kind }) => [day, kind]),
    [['2021-01-01', 'year'], ['2021-02-01', 'month'], ['2021-03-01', 'month']]);
  assert.deepEqual([7, 40, 1, 999].map(roundNumber), [5, 20, 1, 500]);
});

test('the parts of a bar are as high as the bar together', () => {
  const parts = stack({ count: 10, parts: { A: { count: 6 }, B: { count: 4 } } }, ['B', 'C', 'A'], countScale(10, 50, false));
  assert.deepEqual(parts, [{ key: 'B', count: 4, y: 0, height: 20 }, { key: 'A', count: 6, y: 20, height: 30 }]);
});

test('a stretch stays inside, and all of it is none', () => {
  assert.deepEqual(tidy(range('2020-05-01', '2019-05-01'), WHOLE), range('2019-05-01', '2020-05-01'));
  assert.deepEqual(tidy(range('2018-05-01', '2021-05-01'), WHOLE), range(null, null));
  assert.deepEqual(moveEnd(range(null, null), 'from', 30, WHOLE), range('2019-01-31', '2020-12-31'));
  assert.deepEqual(moveEnd(range('2020-01-01', '2020-01-05'), 'from', 30, WHOLE), range('2020-01-05', '2020-01-05'));
  assert.deepEqual(moveEnd(range('2020-01-01', '2020-01-05'), 'to', -30, WHOLE), range('2020-01-01', '2020-01-01'));
  assert.deepEqual(slide(range('2020-12-01', '2020-12-11'), 300, WHOLE), range('2020-12-21', '2020-12-31'));
});

test('within a month the first day stands under the strip', () => {
  assert.deepEqual(ticks('2024-03-07', '2024-03-14', 900, 62), [{ day: '2024-03-07', kind: 'day' }]);
});

test('the film shows every day once, and ends', () => {
  let picture = filmStart(range(null, null), WHOLE);
  assert.equal(picture.from, WHOLE.from);
  let pictures = 1;
  for (let next = filmNext(picture, WHOLE); next; next = filmNext(picture, WHOLE)) {
    assert.equal(next.from, addDays(picture.to, 1));
    picture = next;
    pictures++;
  }
  assert.ok(picture.to >= WHOLE.to && pictures > 30 && pictures < 60, String(pictures));
  assert.deepEqual(filmStart(range('2020-12-01', '2020-12-31'), WHOLE), range('2019-01-01', '2019-01-31'), 'at the end it begins again');
});
