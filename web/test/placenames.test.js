import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNames } from '../js/domain/placenames.js';
import { speech } from '../js/format/speech.js';
import { messages } from './files.js';

const SPOKEN = [
  { country: 'Mali', name: 'Tombouctou', fr: 'Tombouctou', en: 'Timbuktu' },
  { country: 'Egypt', name: 'Cairo', fr: 'Le Caire', en: 'Cairo' },
  { country: 'Algeria', name: 'Adrar', fr: 'Adrar', en: 'Adrar Province' },
  { country: 'Mauritania', name: 'Adrar', fr: 'Adrar', en: 'Adrar' },
];

test('a place is called what readers of the language call it', () => {
  const [fr, en] = ['fr', 'en'].map((lang) => placeNames(lang, SPOKEN));
  assert.deepEqual([en('Tombouctou', 'Mali'), fr('Tombouctou', 'Mali')], ['Timbuktu', 'Tombouctou']);
  assert.deepEqual([en('Cairo', 'Egypt'), fr('Cairo', 'Egypt'), fr('cairo')], ['Cairo', 'Le Caire', 'Le Caire']);
});

test('another country, a name that means several things, and what is not known stay as they are', () => {
  const en = placeNames('en', SPOKEN);
  assert.equal(en('Tombouctou', 'Niger'), 'Tombouctou');
  assert.equal(en('Adrar'), 'Adrar');
  assert.equal(en('Adrar', 'Algeria'), 'Adrar Province');
  assert.equal(en(''), '');
  assert.equal(en('Bounti', 'Mali'), 'Bounti');
});

test('reasons say the places that they name, but not the words of the text', () => {
  const { reason } = speech({ lang: 'en', messages: messages('en'), spokenNames: SPOKEN });
  assert.equal(reason({ key: 'place.by-division', params: { division: 'Tombouctou', place: 'Ber' }, text: 'x' }), 'the text names Timbuktu, in which Ber lies');
  assert.equal(reason({ key: 'place.only', params: { name: 'Tombouctou' }, text: 'x' }), 'the only place called Tombouctou');
});

test('titles say the place in the language of the reader', () => {
  const properties = {
    title_key: 'incident.title.placed', title_params: { type: 'Attack', place: 'Tombouctou' }, title: 'x', country: 'Mali', geo_precision: 1,
  };
  const say = (lang) => speech({ lang, messages: messages(lang), spokenNames: SPOKEN }).title(properties);
  assert.match(say('en'), /Timbuktu/);
  assert.match(say('fr'), /Tombouctou/);
});
