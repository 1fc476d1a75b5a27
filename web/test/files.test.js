import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPage, isTaken, pageOf, textOf } from '../js/ingest/files.js';

const bytes = (...numbers) => new Uint8Array(numbers).buffer;

test('a text is read in the encoding it was saved in', () => {
  assert.equal(textOf(new TextEncoder().encode('\ufeffattaqué').buffer), 'attaqué');
  assert.equal(textOf(bytes(0x74, 0x75, 0xe9)), 'tué');
  assert.equal(textOf(bytes(0xff, 0xfe, 0x74, 0, 0xe9, 0)), 'té');
  assert.equal(textOf(bytes(0xfe, 0xff, 0, 0x74, 0, 0xe9)), 'té');
});

test('a picture is no text, and neither is nothing', () => {
  assert.equal(textOf(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255)), null);
  assert.equal(textOf(bytes()), null);
  assert.equal(textOf(bytes(0x20, 0x0a)), null);
});

test('only texts and web pages are taken', () => {
  for (const name of ['a.txt', 'A.TXT', 'b.htm', 'c.c.html', 'notes']) assert.ok(isTaken(name), name);
  for (const name of ['a.pdf', 'b.jsonl', 'c.csv', 'd.txt.zip', 'e.docx']) assert.ok(!isTaken(name), name);
});

test('the source of a page is told from a text that speaks of one', () => {
  for (const source of ['<!DOCTYPE html><html><p>Tué.</p></html>', '\n <p class="a">Trois <b>morts</b></p>', '<DIV>x</DIV>',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html></html>', '<!-- saved from url=(0014)about:internet -->\n<!-- > -->\n<html></html>',
    '<meta charset="utf-8"><p>x</p>', '<title>Titre</title>', '<table><tr><td>x</td></tr></table>', '<ul><li>x</li></ul>',
    '<blockquote>x</blockquote>', '<span lang="fr">x</span>', '<br/><b>Trois</b> morts']) assert.ok(isPage(source), source);
  for (const text of ['Trois morts à Djibo.', 'Le signe <p> ouvre, </p> ferme.', '<< Trois morts >>, dit-il </p>', '<p>', '',
    '<!-- note --> Trois morts, <b>dit-on</b>', '<!-- jamais fermé <p>x</p>', `${'<!---->'.repeat(5000)}<!`, '<spanish>x</spanish>', '<?xml version="1.0"?><rss></rss>']) assert.ok(!isPage(text), text);
});

test('a pasted page tells its own encoding, whatever it says of itself', async () => {
  const page = new Uint8Array(await pageOf('<meta charset="iso-8859-1"><p>tué</p>').arrayBuffer());
  assert.deepEqual([...page.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});
