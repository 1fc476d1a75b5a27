import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, sentenceOf } from '../js/domain/evidence.js';

const TEXT = 'Un convoi a sauté à Boni 😢, tuant deux soldats.';
const FROM = 100;

const piece = (quote, supports, article = 'a') => {
  const start = FROM + TEXT.indexOf(quote);
  return { article, quote, supports, start, end: start + quote.length };
};

const whole = { article: 'a', quote: TEXT, supports: 'sentence', start: FROM, end: FROM + TEXT.length };

const joined = (parts) => parts.map(({ text }) => text).join('');

test('the sentence is the one that says so, then the one given, then the first evidence', () => {
  assert.equal(sentenceOf({ evidence: [piece('Boni', 'place'), whole] }).text, TEXT);
  assert.equal(sentenceOf({ evidence: [piece('Boni', 'place')], sentence: TEXT, article: 'a' }).text, TEXT);
  assert.equal(sentenceOf({ evidence: [piece('Boni', 'place')] }).text, 'Boni');
  assert.equal(sentenceOf({ evidence: [] }), null);
});

test('words that support something are marked, and no word is lost', () => {
  const evidence = [whole, piece('sauté', 'sub_event_type'), piece('Boni', 'place'), piece('deux', 'killed_min')];
  const parts = marked(sentenceOf({ evidence }), evidence);
  assert.equal(joined(parts), TEXT);
  assert.deepEqual(parts.filter(({ supports }) => supports.length > 0).map(({ text, trigger }) => [text, trigger]),
    [['sauté', true], ['Boni', false], ['deux', false]]);
});

test('evidence that overlaps is cut where it starts and ends', () => {
  const evidence = [whole, piece('à Boni 😢', 'place'), piece('Boni', 'country')];
  const parts = marked(sentenceOf({ evidence }), evidence);
  assert.equal(joined(parts), TEXT);
  assert.deepEqual(parts.find(({ text }) => text === 'Boni').supports, ['place', 'country']);
});

test('a sentence without offsets is searched for the words', () => {
  const evidence = [piece('Boni', 'place')];
  const parts = marked({ text: TEXT, start: null, article: 'a' }, evidence);
  assert.deepEqual(parts.find(({ text }) => text === 'Boni').supports, ['place']);
});

test('evidence of another article or another sentence is not marked', () => {
  const evidence = [whole, piece('Boni', 'place', 'b'), { article: 'a', quote: 'ailleurs', supports: 'place', start: 5, end: 13 }];
  assert.deepEqual(marked(sentenceOf({ evidence }), evidence), [{ text: TEXT, supports: [], trigger: false }]);
});
