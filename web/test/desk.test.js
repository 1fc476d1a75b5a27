import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../js/ingest/desk.js';

const TYPING = 500;

/** A desk with nothing on it, and what the server was asked to read. */
function desk({ kept = async () => [] } = {}) {
  const asked = [];
  const shelf = { put() {}, remove: async () => {}, list: kept };
  const api = { preview: async ({ text }) => { asked.push(text); return { article: { text }, incidents: { features: [] }, mentions: [] }; } };
  return { asked, made: createDesk({ api, shelf, changed() {}, saved() {} }) };
}

const typed = (text) => (draft) => ({ ...draft, text });

test('a text that is pasted over another is read once', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { asked, made } = desk();
  await made.blank('Old.');
  made.change(typed(''), true);
  await made.blank('New.');
  t.mock.timers.tick(TYPING);
  assert.deepEqual(asked, ['Old.', 'New.']);
});

test('what was typed and taken back is not read again, what was changed is', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { asked, made } = desk();
  await made.blank('Text.');
  made.change(typed('Text.x'), true);
  made.change(typed('Text.'), true);
  t.mock.timers.tick(TYPING);
  assert.deepEqual(asked, ['Text.']);
  made.change(typed('Text, more.'), true);
  t.mock.timers.tick(TYPING);
  assert.deepEqual(asked, ['Text.', 'Text, more.']);
});

test('what was stopped is read again when it changes, even back to what it was', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { asked, made } = desk();
  await made.blank('Text.');
  made.stop();
  made.change(typed('Text.'), true);
  t.mock.timers.tick(TYPING);
  assert.equal(asked.length, 2);
});

test('what is written before the drafts of an earlier visit are there is not lost', async () => {
  const { made } = desk({ kept: async () => [{ id: 'earlier', name: 'Earlier', text: 'Earlier.', html: null, facts: {}, edits: {}, touched: 1 }] });
  const loading = made.load();
  await made.blank('Now.');
  await loading;
  assert.deepEqual(made.state().drafts.map(({ text }) => text), ['Now.', 'Earlier.']);
  assert.equal(made.state().draft.text, 'Now.');
});
