import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articlesIn } from '../js/ingest/several.js';

const FRENCH = 'Mali : une attaque fait douze morts à Hombori\n\nBamako, 12 mai 2023 – Des hommes armés ont attaqué mercredi le village de Hombori, dans le '
  + 'centre du Mali. Douze civils ont été tués, selon des élus locaux.\n\nL’armée n’a pas réagi.';
const ENGLISH = 'Niger: roadside bomb kills four soldiers\n\nNIAMEY (Reuters) - Four soldiers were killed on Monday when their vehicle hit a roadside bomb near '
  + 'Banibangou, in western Niger, the defence ministry said in a statement.';

test('one article is one, with its headline, its dateline and its paragraphs', () => {
  for (const text of [FRENCH, ENGLISH, `${FRENCH}\n\nL’attaque n’a pas été revendiquée.`, '', '---', `Bamako, 12 mai 2023. ${FRENCH}`]) assert.deepEqual(articlesIn(text), [text]);
});

test('a line that parts them, a page break or a second headline with its dateline begins another', () => {
  for (const between of ['\n\n---\n\n', '\n* * *\n', '\n=====\n', '\f', '\n\nDocument 2 of 4\n\n', '\n\nArticle 2 sur 2 :\n', '\n\n']) {
    assert.deepEqual(articlesIn(FRENCH + between + ENGLISH), [FRENCH, ENGLISH], JSON.stringify(between));
  }
  const close = FRENCH.replace('\n\nBamako', '\nBamako');
  assert.deepEqual(articlesIn(`${ENGLISH}\n\n${close}`), [ENGLISH, close], 'the headline right above');
});

test('lines end as they do in any system', () => {
  for (const between of ['\n\n---\n\n', '\n\n']) {
    assert.deepEqual(articlesIn((FRENCH + between + ENGLISH).replaceAll('\n', '\r\n')), [FRENCH, ENGLISH]);
  }
  const one = FRENCH.replaceAll('\n', '\r\n');
  assert.deepEqual(articlesIn(one), [one], 'as it is written');
});

test('a note below a line is no article', () => {
  const text = `${FRENCH}\n\n***\n\nAvec AFP.`;
  assert.deepEqual(articlesIn(text), [text]);
});

test('the page says what the server says', () => {
  // SeveralArticlesTest reads the same texts.
  for (const { name, second, text } of JSON.parse(readFileSync(new URL('several.json', import.meta.url), 'utf8'))) {
    const expected = second ? [text.split('\n').slice(second - 1).join('\n').replace('\f', '').trim()] : [];
    assert.deepEqual(articlesIn(text).slice(1), expected, name);
  }
});

test('a long text is looked through in no time', () => {
  for (const piece of ['- ', '-', 'a\n', 'Bamako, ', 'a\n\n', '\f', 'Bamako (a', 'A ', 'A, A ', '- \t']) {
    const before = performance.now();
    articlesIn(piece.repeat(200_000));
    assert.ok(performance.now() - before < 10_000, piece);
  }
});
