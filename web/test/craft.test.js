import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { read, sources, styles, tests } from './files.js';

/** What the Content-Security-Policy, the offline use and ARCHITECTURE.md ask of the sources. */

const LINES = 200;
const TEST_LINES = 250;

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
    assert.doesNotMatch(text.replaceAll(/@import "[\w-]+\.css"( print)?;/g, ''), /@import|url\(/, name);
  }
});

test('every file that the page names is there', () => {
  const files = [...read('index.html').matchAll(/(?:href|src)="\/([^"]+\.\w+)"/g)].map(([, path]) => path)
    .filter((path) => !path.startsWith('webjars/') && !path.startsWith('api/'));
  assert.ok(files.length > 5);
  for (const path of files) assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
});

test('every style sheet is one of the page', () => {
  const named = [...read('css/page.css').matchAll(/@import "([\w-]+\.css)"/g)].map(([, name]) => `css/${name}`);
  assert.deepEqual(named.sort(), styles().map(({ name }) => name).filter((name) => name !== 'css/page.css').sort());
});

test('files stay small', () => {
  for (const { name, text } of tests()) assert.ok(text.split('\n').length <= TEST_LINES, `${name} is too long`);
  for (const { name, text } of [...sources(), ...styles()]) assert.ok(text.split('\n').length <= LINES, `${name} is too long`);
});

/** A module and all that it imports, themselves and through others; what it fetches later is not among them. */
function imported(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name] of read(path).matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)';/gm)) {
    imported(new URL(name, `file:///${path}`).pathname.slice(1), found);
  }
  return found;
}

test('the page asks at once for every module that the map waits for, and after them for what stands beside it', () => {
  const asked = (rel) => [...read('index.html').matchAll(new RegExp(`<link rel="${rel}" href="/(js/[^"]+)">`, 'g'))].map(([, path]) => path);
  const first = imported('js/main.js');
  const second = [...imported('js/views.js')].filter((path) => !first.has(path));
  assert.ok(first.size > 10 && second.length > 10);
  const scripts = ['js/early.js', 'js/main.js'];
  assert.deepEqual(asked('modulepreload').sort(), [...first].filter((path) => !scripts.includes(path)).sort());
  assert.deepEqual(asked('later').sort(), second.sort());
});

test('what asks for the first marks comes before everything else that is fetched', () => {
  const page = read('index.html');
  const early = imported('js/early.js');
  assert.ok(early.size < 10, 'a module for each of these few is waited for');
  const scripts = [...page.matchAll(/(?:src|rel="modulepreload" href)="\/(js\/[^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual(scripts.slice(0, early.size).sort(), [...early].sort());
  assert.match(page, /<script type="module" async src="\/js\/early.js">/);
});
