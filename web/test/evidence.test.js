import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, isSupported, markOfPiece, pieces, sentenceOf, spansIn } from '../js/domain/evidence.js';

const TEXT = 'Titre. Un convoi a sauté à Boni 😢, tuant deux soldats. Fin.';

const piece = (quote, supports, article = 'a') => {
  const start = TEXT.indexOf(quote);
  return { article, quote, supports, start, end: start + quote.length };
};

const whole = piece('Un convoi a sauté à Boni 😢, tuant deux soldats.', 'sentence');
const cut = (properties) => pieces(TEXT, spansIn('a', TEXT, properties));
const joined = (parts) => parts.map(({ text }) => text).join('');

test('words that support something are marked, and no letter is lost', () => {
  const parts = cut({ evidence: [whole, piece('sauté', 'sub_event_type'), piece('Boni', 'place'), piece('deux', 'killed_min')] });
  assert.equal(joined(parts), TEXT);
  const marks = parts.map((part) => [part.text, markOfPiece(part)]).filter(([, { supports }]) => supports.length > 0);
  assert.deepEqual(marks.map(([text, { trigger, sentence }]) => [text, trigger, sentence]),
    [['sauté', true, true], ['Boni', false, true], ['deux', false, true]]);
});

test('evidence that overlaps is cut where it starts and ends', () => {
  const parts = cut({ evidence: [whole, piece('à Boni 😢', 'place'), piece('Boni', 'country')] });
  assert.equal(joined(parts), TEXT);
  assert.deepEqual(markOfPiece(parts.find(({ text }) => text === 'Boni')).supports, ['place', 'country']);
});

test('evidence of another article, or that is not there letter by letter, is not marked', () => {
  const moved = { ...piece('deux', 'killed_min'), start: 3, end: 7 };
  assert.deepEqual(cut({ evidence: [piece('Boni', 'place', 'b'), moved] }), [{ text: TEXT, start: 0, over: [] }]);
});

test('the words of an account say whose they are', () => {
  const account = { ...piece('tuant deux soldats', null), by: 'maire' };
  const part = cut({ accounts: [account, { by: 'x', article: 'a', quote: 'y' }] }).find(({ text }) => text === 'tuant deux soldats');
  assert.equal(markOfPiece(part).by, 'maire');
});

test('a fact is supported by the evidence that carries one of its names', () => {
  const properties = { evidence: [whole, piece('deux', 'killed_min')] };
  assert.deepEqual([isSupported(properties, 'killed'), isSupported(properties, 'place')], [true, false]);
  assert.deepEqual(factsOf(['killed_max', 'actor1']), ['group', 'killed']);
});

test('the sentence is the one that says so, else the first evidence, else none', () => {
  assert.equal(sentenceOf({ evidence: [piece('Boni', 'place'), whole] }), whole.quote);
  assert.equal(sentenceOf({ evidence: [piece('Boni', 'place')] }), 'Boni');
  assert.equal(sentenceOf({}), null);
});
