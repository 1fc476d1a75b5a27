import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCode, countryNames } from '../js/domain/countries.js';
import { createDates } from '../js/format/dates.js';
import { confidenceWord, createNumbers } from '../js/format/numbers.js';
import { createPhrases } from '../js/format/phrases.js';
import { createTranslator } from '../js/i18n/i18n.js';
import { messages } from './files.js';

const french = createTranslator('fr', messages('fr'));
const english = createTranslator('en', messages('en'));

const NAMES = { country: countryNames('fr'), place: (name) => name, day: (day) => day };

const dated = (start, end, precision) => ({ date_start: start, date_end: end, date_precision: precision });

test('a date says as much as is known', () => {
  const fr = createDates(french);
  const en = createDates(english);
  assert.equal(en.long(dated('2021-01-15', '2021-01-15', 'day')), '15 Jan 2021');
  assert.equal(fr.long(dated('2021-01-15', '2021-01-15', 'day')), '15 janv. 2021');
  assert.equal(en.long(dated('2019-03-01', '2019-03-31', 'month')), 'March 2019');
  assert.equal(fr.long(dated('2019-01-01', '2019-12-31', 'year')), '2019');
  assert.match(en.long(dated('2019-06-03', '2019-06-09', 'week')), /^3\s*–\s*9 Jun 2019$/);
  assert.equal(en.long(dated(null, '2021-01-15', 'unknown')), 'Date not said, at the latest 15 Jan 2021');
  assert.equal(fr.short(dated(null, '2021-01-15', 'unknown')), 'au plus tard le 15 janv. 2021');
  assert.equal(fr.long(dated(null, null, 'unknown')), 'Date non précisée');
});

test('French says the first of a month as the first', () => {
  const fr = createDates(french);
  assert.equal(fr.day('2024-01-01'), '1er janv. 2024');
  assert.match(fr.range('2024-01-01', '2024-01-11'), /^1er\s*–\s*11 janv. 2024$/);
  assert.match(fr.range('2023-12-21', '2024-01-01'), /^21 déc. 2023\s*–\s*1er janv. 2024$/);
  assert.equal(fr.tick('2024-02-01', 'day'), '1er févr. 2024');
  assert.match(fr.moment('2024-03-01T12:11:00Z'), /^1er mars 2024/);
  assert.equal(createDates(english).day('2024-01-01'), '1 Jan 2024');
});

test('ranges stay ranges, and not given is not zero', () => {
  const { count } = createNumbers(english);
  assert.equal(count(20, 30), '20–30');
  assert.equal(count(20, 20), '20');
  assert.equal(count(0, 0), '0');
  assert.equal(count(null, null), null);
  assert.equal(count(null, 5), '5');
});

test('numbers follow the language', () => {
  assert.equal(createNumbers(english).plain(12345), '12,345');
  assert.equal(createNumbers(french).plain(12345), '12\u202f345');
  assert.equal(createNumbers(french).confidence(0.8), '0,80');
  assert.equal(createNumbers(french).hedged({ min: 30, max: 30, qualifier: 'about' }), 'environ 30');
  assert.equal(createNumbers(english).hedged({ min: 20, max: 20, qualifier: 'exact' }), '20');
});

test('an uncertainty is not finer than it is', () => {
  const { uncertainty } = createNumbers(english);
  assert.equal(uncertainty(250), '±\u00a0250 m');
  assert.equal(uncertainty(1500.5), '±\u00a01.5 km');
  assert.equal(uncertainty(61832), '±\u00a062 km');
  assert.equal(createNumbers(french).uncertainty(61832), '±\u00a062\u00a0km');
});

test('confidence in words', () => {
  assert.deepEqual([1, 0.75, 0.745, 0.74, 0.5, 0.49, 0].map(confidenceWord), ['high', 'high', 'high', 'medium', 'medium', 'low', 'low']);
});

test('countries in the language of the reader', () => {
  const fr = countryNames('fr');
  assert.equal(fr('Chad'), 'Tchad');
  assert.equal(fr('ML'), 'Mali');
  assert.equal(fr('Côte d’Ivoire'), 'Côte d’Ivoire');
  assert.equal(fr('Atlantis'), 'Atlantis');
  assert.equal(countryCode("Côte d'Ivoire"), 'CI');
  assert.equal(countryNames('en')('W. Sahara'), 'Western Sahara');
});

test('a known phrase is said in the language of the reader', () => {
  const { title, reason } = createPhrases(
    createTranslator('fr', { ...messages('fr'), 'phrase.test.at': '{type} à {place}, {country}' }), NAMES);
  const parameters = { type: 'Air/drone strike', place: 'Bounti', country: 'Mali' };
  assert.equal(title({ title_key: 'test.at', title_params: parameters, title: 'x', geo_precision: null }), 'Frappe aérienne à Bounti, Mali');
  assert.equal(reason({ key: 'test.at', params: parameters, text: 'x' }), 'Frappe aérienne à Bounti, Mali');
});

test('the title of an area says that it is one', () => {
  const { title } = createPhrases(french, NAMES);
  const attack = { title_key: 'incident.title.placed.killed', title_params: { type: 'Attack', place: 'Aribinda', killed: '3' }, title: 'x' };
  assert.equal(title({ ...attack, geo_precision: 1 }), 'Attaque, Aribinda');
  assert.equal(title({ ...attack, geo_precision: 3 }), 'Attaque, Aribinda (zone)');
});

test('an unknown phrase, or one with a parameter missing, stays in the words of the server', () => {
  const { reason } = createPhrases(createTranslator('fr', { 'phrase.test.at': 'à {place}' }), NAMES);
  assert.equal(reason({ key: 'test.other', params: {}, text: 'near it' }), 'near it');
  assert.equal(reason({ key: 'test.at', params: {}, text: 'at it' }), 'at it');
  assert.equal(reason({ key: 'test.at', params: { place: '{x' }, text: 'at it' }), 'à {x');
});
