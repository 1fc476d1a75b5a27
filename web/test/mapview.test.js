import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMapView } from '../js/map/view.js';
import { readRoute } from '../js/url.js';

test('an area that is being drawn outlasts that the map is moved, not that another is asked for', () => {
  const shown = [];
  const map = { draw() {}, speak() {}, outlines: { speak() {} }, tiles: { show() {} }, sketch: { show: (area) => shown.push(area?.kind ?? null) } };
  const view = createMapView(map);
  const show = (changes) => view.update({ status: { tiles: null }, map: { features: [] }, route: { ...readRoute(''), ...changes } }, {});
  show({});
  show({ map: '12,3,6' });
  show({ map: '12,3,7', q: 'mine' });
  assert.deepEqual(shown, [null]);
  show({ map: '12,3,7', bbox: '0,10,5,15' });
  show({ map: '12,3,8', bbox: '0,10,5,15' });
  show({ map: '12,3,8', within: '0,10,5' });
  show({ map: '12,3,8' });
  assert.deepEqual(shown, [null, 'bbox', 'within', null]);
});
