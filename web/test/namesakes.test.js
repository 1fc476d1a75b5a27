import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesApart } from '../js/domain/namesakes.js';
import { obstacles } from '../js/review/parts.js';

const speak = { word: (list, value) => `${list}:${value}`, country: (name) => name, place: (name) => name };

test('a country is named once, and places as the reader calls them', () => {
  const french = { ...speak, country: (name) => ({ Algeria: 'Algérie', Egypt: 'Égypte' })[name], place: (name) => (name === 'Cairo' ? 'Le Caire' : name) };
  const places = [{ place: 'Algérie', country: 'Algeria', kind: 'country' }, { place: 'Cairo', country: 'Egypt', kind: 'city' }];
  assert.deepEqual(namesApart(places, french), ['Algérie', 'Le Caire, Égypte']);
});

test('a place is named as shortly as it can be told from the others', () => {
  const places = [
    { place: 'Agadez', country: 'Niger', kind: 'city', admin1: 'Agadez' },
    { place: 'Agadez', country: 'Niger', why_params: { kind: 'region', admin1: 'Agadez' } },
    { place: 'Gao', country: 'Mali', kind: 'city', admin1: 'Gao' },
    { place: 'Boni', country: 'Mali', kind: 'village', admin1: 'Mopti' },
    { place: 'Boni', country: 'Mali', kind: 'village', admin1: 'Sikasso' },
    { place: 'Boni', country: 'Burkina Faso' },
  ];
  assert.deepEqual(namesApart(places, speak), [
    'Agadez, Niger · kind:city', 'Agadez, Niger · kind:region', 'Gao, Mali', 'Boni, Mali · kind:village, Mopti', 'Boni, Mali · kind:village, Sikasso',
    'Boni, Burkina Faso',
  ]);
});

test('a part of an incident that says nothing, or what another says, is told', () => {
  const one = { date_start: '2021-01-01', place: 'Gao', killed_best: '' };
  assert.deepEqual(obstacles([one, { ...one, place: 'Bamba' }]), [null, null]);
  assert.deepEqual(obstacles([one, { ...one, place: 'Bamba' }, { ...one }]), [null, null, { kind: 'same', other: 1 }]);
  assert.deepEqual(obstacles([{ date_start: '', place: '', killed_best: '' }, one]), [{ kind: 'empty' }, null]);
});
