import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { gather } from '../js/control/gather.js';

test('what arrives together is handed on together, at the latest after the wait', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const handed = [];
  const answers = gather((held) => handed.push(held), 60);
  answers.add('map');
  mock.timers.tick(40);
  answers.add('list');
  assert.deepEqual(handed, []);
  mock.timers.tick(20);
  assert.deepEqual(handed, [['map', 'list']]);
  answers.add('counts');
  answers.flush();
  answers.flush();
  mock.timers.tick(100);
  assert.deepEqual(handed, [['map', 'list'], ['counts']]);
  mock.timers.reset();
});
