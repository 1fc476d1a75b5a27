import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { read, sources, styles } from './files.js';

/** What the Content-Security-Policy, the offline use and ARCHITECTURE.md ask of the sources. */

const LINES = 200;

test('only map/leaflet.js imports Leaflet', () => {
  const importers = sources().filter(({ text }) => /from\s+'[^']*leaflet[^']*\.esm\.js'/.test(text)).map(({ name }) => name);
  assert.deepEqual(importers, ['js/map/leaflet.js']);
});

test('text is only ever set as text', () => {
  for (const { name, text } of sources()) {
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function|DOMParser/, name);
    assert.doesNotMatch(text, /setAttribute\('style'/, name);
  }
});

test('the page has no script or style of its own inside, and no handler', () => {
  const page = read('index.html');
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|javascript:/);
  for (const [, attributes, body] of page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    assert.match(attributes, /\ssrc="\//);
    assert.equal(body.trim(), '');
  }
});

test('nothing is fetched from another host', () => {
  for (const { name, text } of [...sources(), ...styles(), { name: 'index.html', text: read('index.html') }]) {
    const elsewhere = [...text.matchAll(/\bhttps?:\/\/[^\s'"`)\\]+/g)].map(([address]) => address)
      .filter((address) => address !== 'http://www.w3.org/2000/svg');
    assert.deepEqual(elsewhere, [], name);
    assert.doesNotMatch(text, /@import|url\(/, name);
  }
});

test('every file that the page names is there', () => {
  const files = [...read('index.html').matchAll(/(?:href|src)="\/([^"]+\.\w+)"/g)].map(([, path]) => path)
    .filter((path) => !path.startsWith('webjars/') && !path.startsWith('api/'));
  assert.ok(files.length > 5);
  for (const path of files) assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
});

test('files stay small', () => {
  for (const { name, text } of [...sources(), ...styles()]) assert.ok(text.split('\n').length <= LINES, `${name} is too long`);
});
