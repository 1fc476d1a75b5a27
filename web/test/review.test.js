import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorWords } from '../js/format/actorwords.js';
import { applied, changesOf, valuesOf } from '../js/review/changes.js';
import { feature } from './features.js';

const INCIDENT = feature({
  id: 'i', date_start: '2021-01-03', date_end: '2021-01-03', sub_event_type: 'Attack', group: 'JNIM', killed_min: 20, killed_best: 20, killed_max: 30,
  place: 'Bounti', uncertainty_m: 1500, geo_precision: 1,
}, [-2.5, 15.1]);

const before = valuesOf(INCIDENT);
const change = (values) => changesOf(before, { ...before, ...values });

test('a form that nobody touched changes nothing', () => {
  assert.deepEqual(change({}), { changes: {}, wrong: [], why: {} });
});

test('only what differs is sent, and what was emptied is unknown', () => {
  assert.deepEqual(change({ killed_max: '', place: ' Hombori ' }).changes, { killed_max: null, place: 'Hombori' });
  assert.deepEqual(change({ coordinates: '15.28, -1.7', uncertainty: '2,5' }).changes, { lon: -1.7, lat: 15.28, uncertainty_m: 2500 });
  assert.deepEqual(change({ coordinates: '' }).changes, { lon: null, lat: null });
  assert.deepEqual(change({ sub_event_type: 'Armed clash', background: 'true' }).changes, { sub_event_type: 'Armed clash', event_type: 'Battles', background: true });
  assert.deepEqual(change({ group: '' }).changes, { group: 'Unidentified' });
});

test('a day is exact, a stretch is not made so', () => {
  assert.deepEqual(change({ date_start: '2021-01-04', date_end: '2021-01-04' }).changes, { date_start: '2021-01-04', date_end: '2021-01-04', date_precision: 'day' });
  assert.deepEqual(change({ date_end: '2021-01-09' }).changes, { date_end: '2021-01-09' });
});

test('what makes no sense is named, and then nothing is sent', () => {
  assert.deepEqual(change({ coordinates: 'Boni', killed_min: 'many' }).wrong, ['coordinates', 'killed_min']);
  assert.deepEqual(change({ killed_min: '40' }).wrong, ['killed_max', 'killed_best']);
  assert.deepEqual(change({ date_end: '2020-12-31' }), { changes: {}, wrong: ['date_end'], why: { date_end: 'dayOrder' } });
  assert.deepEqual(change({ killed_min: '40', uncertainty: 'far' }).why, { uncertainty: 'uncertainty', killed_max: 'countOrder', killed_best: 'countOrder' });
  assert.deepEqual(change({ killed_max: '-3' }).wrong, ['killed_max']);
});

test('changes are made to a preview: a moved point loses its area', () => {
  const moved = applied({ ...INCIDENT, properties: { ...INCIDENT.properties, footprint: {} } }, { lon: 1, lat: 14, place: 'Gao', uncertainty_m: 40_000 });
  assert.deepEqual([moved.geometry.coordinates, moved.properties.place, moved.properties.geo_precision, moved.properties.footprint], [[1, 14], 'Gao', 3, undefined]);
  assert.deepEqual(moved.properties.title_params, { place: 'Gao' }, 'the title names the new place');
  assert.equal(applied(INCIDENT, { lon: null, lat: null }).geometry, null);
  assert.equal(applied(INCIDENT, { group: 'ISGS' }).geometry, INCIDENT.geometry);
});

test('what a person said about a place takes the place of the reasons that were read', () => {
  const read = { ...INCIDENT, properties: { ...INCIDENT.properties, country: 'Mali', admin1: 'Mopti', place_reasons: [{ key: 'place.only' }],
    alternatives: [{ place: 'Gao', lon: 1, lat: 14 }, { place: 'Boni', lon: 1, lat: 14 }] } };
  const regionAt = ([lon]) => (lon > 0 ? { name: 'Tillabéri', country: 'Niger' } : null);
  const renamed = applied(read, { place: 'Boni' }, regionAt).properties;
  assert.deepEqual([renamed.place_reasons.map(({ key }) => key), renamed.country, renamed.admin1], [['place.by-hand'], 'Mali', 'Mopti']);
  const moved = applied(read, { lon: 1, lat: 14, place: 'Gao' }, regionAt).properties;
  assert.deepEqual([moved.country, moved.admin1], ['Niger', 'Tillabéri']);
  assert.deepEqual(moved.alternatives.map(({ place }) => place), ['Boni'], 'the one that was taken is passed over no longer');
  assert.deepEqual(applied(read, { killed_max: 4 }, regionAt).properties.place_reasons, read.properties.place_reasons);
});

test('an incident that nothing places is put somewhere, with how exactly', () => {
  const { properties } = applied({ ...INCIDENT, geometry: null, properties: { ...INCIDENT.properties, uncertainty_m: null, geo_precision: null } }, { lon: 1, lat: 14 });
  assert.deepEqual([properties.uncertainty_m, properties.geo_precision, properties.where_prec], [2000, 1, 1]);
});

test('a name without a point is said to be nowhere, instead of being lost', () => {
  const nowhere = valuesOf({ ...INCIDENT, geometry: null, properties: { ...INCIDENT.properties, place: null } });
  assert.deepEqual(changesOf(nowhere, { ...nowhere, place: 'Gao' }).why, { place: 'place' });
  assert.deepEqual(changesOf(nowhere, { ...nowhere, place: 'Gao', coordinates: '14, 1' }).wrong, []);
});

test('a form shows actors in the words of the reader and reads them back as they are stored', () => {
  const words = actorWords({ messages: { 'group.Civilians': 'Civils', 'group.Unidentified': 'Non identifié' }, group: (label) => ({ Civilians: 'Civils', Unidentified: 'Non identifié' })[label] ?? label });
  assert.equal(words.written('Civilians; FAMa'), 'Civils; FAMa');
  assert.equal(words.read('Civils ;FAMa'), 'Civilians; FAMa');
  assert.equal(words.read(words.written('Unidentified')), 'Unidentified');
  assert.equal(words.read(' '), '');
});
