import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chooseLanguage, createTranslator, LANGUAGES } from '../js/i18n/i18n.js';
import { messages, read, sources } from './files.js';

const MESSAGES = Object.fromEntries(LANGUAGES.map((lang) => [lang, messages(lang)]));

const placeholders = (message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Keys in the sources: whole ones, and the fixed beginnings of computed ones. */
function used() {
  const whole = new Set();
  const beginnings = new Set(['phrase.', 'subtype.', 'kind.', 'wind.']);
  for (const { text } of sources()) {
    for (const [, key] of text.matchAll(/(?<![.\w])(?:speak\.)?tn?\(\s*'([^']+)'/g)) whole.add(key);
    for (const [, key] of text.matchAll(/(?<![.\w])(?:speak\.)?tn?\(\s*`([^`$]+)\$\{/g)) beginnings.add(key);
    for (const [, list] of text.matchAll(/word\('(\w+)'/g)) beginnings.add(`${list}.`);
    for (const [, first, second] of text.matchAll(/\? '([\w.]+)' : '([\w.]+)'/g)) {
      for (const key of [first, second]) if (key.includes('.')) whole.add(key);
    }
  }
  for (const [, key] of read('index.html').matchAll(/data-t(?:-label|-title|-placeholder)?="([^"]+)"/g)) whole.add(key);
  return { whole, beginnings };
}

test('all languages have the same messages, none of them empty', () => {
  for (const lang of LANGUAGES) {
    assert.deepEqual(Object.keys(MESSAGES[lang]), Object.keys(MESSAGES.fr), lang);
    for (const [key, message] of Object.entries(MESSAGES[lang])) assert.ok(message.trim(), `${lang}: ${key}`);
  }
});

test('a message has the same placeholders in all languages', () => {
  for (const key of Object.keys(MESSAGES.fr)) {
    assert.deepEqual(placeholders(MESSAGES.en[key]), placeholders(MESSAGES.fr[key]), key);
  }
});

test('every key in use has a message', () => {
  const { whole, beginnings } = used();
  const keys = Object.keys(MESSAGES.en);
  assert.ok(whole.size > 40, `only ${whole.size} keys found in the sources`);
  for (const key of whole) assert.ok(key in MESSAGES.en || `${key}.other` in MESSAGES.en, key);
  for (const beginning of beginnings) assert.ok(keys.some((key) => key.startsWith(beginning)), beginning);
});

test('every message is in use', () => {
  const { whole, beginnings } = used();
  const unused = Object.keys(MESSAGES.en).filter((key) =>
    !whole.has(key) && !whole.has(key.replace(/\.(one|other|many)$/, '')) && ![...beginnings].some((start) => key.startsWith(start)));
  assert.deepEqual(unused, []);
});

test('every type and kind of the server has a name in both languages', () => {
  const labels = (path) => [...read(path).matchAll(/^ {4}[A-Z_]+\("([^"]+)"/gm)].map(([, label]) => label);
  const subtypes = labels('../src/main/java/org/harmattan/incident/SubEventType.java');
  const types = labels('../src/main/java/org/harmattan/incident/EventType.java');
  const kinds = [...read('../src/main/java/org/harmattan/gazetteer/PlaceKind.java').matchAll(/^ {4}([A-Z]+)[,;]/gm)].map(([, name]) => name.toLowerCase());
  assert.deepEqual([subtypes.length, types.length], [25, 6]);
  assert.ok(kinds.includes('village'));
  for (const lang of LANGUAGES) {
    for (const label of subtypes) assert.ok(`subtype.${label}` in MESSAGES[lang], label);
    for (const kind of kinds) assert.ok(`kind.${kind}` in MESSAGES[lang], kind);
    for (const label of types) assert.ok(`type.${label}` in MESSAGES[lang], label);
  }
});

test('every group that is no name of its own is said in both languages', () => {
  const labels = [...read('../data/lexicon/actors.json').matchAll(/"label"\s*:\s*"([^"]+)"/g)].map(([, label]) => label);
  const telling = /army|police|militia|forces|Douane|Eaux|Garde|Gendarmerie|Police|Bérets|locale|Signataires/;
  assert.ok(labels.length > 50);
  for (const label of labels.filter((each) => telling.test(each))) {
    for (const lang of LANGUAGES) assert.ok(`group.${label}` in MESSAGES[lang], `${lang}: group.${label}`);
  }
});

test('every sentence that the server writes can be said in both languages', () => {
  const folder = new URL('../../src/main/java/org/harmattan/', import.meta.url);
  const texts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.java')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const keys = new Set(texts.flatMap((text) => [...text.matchAll(/"((?:place|incident|remark)\.[a-z][a-z-]*)"/g)].map(([, key]) => key)));
  assert.ok(keys.has('place.near') && keys.has('remark.days-differ') && keys.has('incident.title'), [...keys].join(' '));
  for (const lang of LANGUAGES) {
    for (const key of keys) assert.ok(`phrase.${key}` in MESSAGES[lang], `${lang}: phrase.${key} is missing in i18n/`);
  }
});

test('the address decides the language, then the last choice, then the browser', () => {
  assert.equal(chooseLanguage('fr', 'en', ['en']), 'fr');
  assert.equal(chooseLanguage(null, 'fr', ['en']), 'fr');
  assert.equal(chooseLanguage(null, null, ['de-DE', 'fr-CA', 'en']), 'fr');
  assert.equal(chooseLanguage('xx', 'yy', ['de']), 'en');
});

test('counts take the form that the language wants', () => {
  const french = createTranslator('fr', MESSAGES.fr);
  const english = createTranslator('en', MESSAGES.en);
  assert.equal(french.tn('filters.active', 1), '1 actif');
  assert.equal(french.tn('filters.active', 2), '2 actifs');
  assert.equal(english.tn('tally.shown', 1, { shown: '0' }), '0 of 1 incident');
  assert.equal(english.tn('tally.shown', 1200, { shown: '3' }), '3 of 1,200 incidents');
});

test('a gap in the messages is seen, and a value with a dollar sign is only a value', () => {
  const { t, word } = createTranslator('en', { hello: 'Hello {name}' });
  assert.equal(t('no.such.key'), 'no.such.key');
  assert.equal(t('hello', { name: '$& {name}' }), 'Hello $& {name}');
  assert.equal(word('group', 'JNIM'), 'JNIM');
});

test('French leaves no sign of punctuation alone at the start of a line, and writes its quotes and apostrophes', () => {
  const { t } = createTranslator('fr', messages('fr'));
  for (const key of Object.keys(messages('fr'))) {
    assert.doesNotMatch(t(key), / [:;?!»%]|« |[^\s\u00a0]»|«[^\u00a0]/, key);
    assert.doesNotMatch(t(key), /'|"|\.\.\./, key);
  }
  assert.equal(createTranslator('fr', { a: 'Quoi : « {x} » ?' }).t('a', { x: 'a : b' }), 'Quoi\u00a0: «\u00a0a : b\u00a0»\u00a0?');
});

test('a number stays with its unit', () => {
  for (const lang of LANGUAGES) {
    for (const [key, text] of Object.entries(messages(lang))) assert.doesNotMatch(text, /\} km/, `${lang} ${key}`);
  }
});
