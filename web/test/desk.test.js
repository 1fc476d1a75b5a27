import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../js/ingest/desk.js';
import { typed } from './desks.js';

const TYPING = 500;

/** A desk with nothing on it, and what the server was asked to read. */
function desk({ kept = async () => [] } = {}) {
  const asked = [];
  const shelf = { put() {}, remove: async () => {}, list: kept };
  const api = { preview: async ({ text }) => { asked.push(text); return { article: { text }, incidents: { features: [] }, mentions: [] }; } };
  return { asked, made: createDesk({ api, shelf, changed() {}, saved() {} }) };
}

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

test('a page that is pasted into a draft is read as a page, and its text takes its place', async () => {
  const asked = [];
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const api = { preview: async (question) => { asked.push(question); return { article: { id: 'p', text: 'Tué.', title: 'Titre' }, incidents: { features: [] }, mentions: [] }; } };
  const made = createDesk({ api, shelf, changed() {}, saved() {} });
  await made.blank('Before.');
  await made.page('<p>Tu&eacute;.</p>');
  assert.equal(asked[1].type, 'text/html');
  const { draft, drafts } = made.state();
  assert.equal(drafts.length, 1);
  assert.deepEqual([draft.text, draft.html, draft.name], ['Tué.', null, 'Titre']);
});

test('of a page that another is pasted over nothing stays', async () => {
  const pages = {
    '<p>Un.</p>': { id: 'one', text: 'Un.', title: 'Premier', publisher: 'Journal', published: '2024-01-01', url: 'https://example.org/1' },
    '<p>Deux.</p>': { id: 'two', text: 'Deux.', title: 'Second' },
  };
  const kept = [];
  const shelf = { put: (draft) => { kept.push(draft); }, remove: async () => {}, list: async () => [] };
  const api = { preview: async (page) => ({ article: pages[(await page.text()).replace('\ufeff', '')], incidents: { features: [] }, mentions: [] }) };
  const made = createDesk({ api, shelf, changed() {}, saved() {} });
  await made.page('<p>Un.</p>');
  made.change((draft) => ({ ...draft, edits: { 'one-1': { left: true } } }), false);
  await made.page('<p>Deux.</p>');
  const { draft, drafts } = made.state();
  assert.equal(drafts.length, 1);
  assert.deepEqual([draft.text, draft.name, draft.article, draft.edits], ['Deux.', 'Second', 'two', {}]);
  assert.deepEqual(draft.facts, { title: 'Second', publisher: '', published: '', url: '' });
  assert.deepEqual(kept.at(-1), draft);
});

test('what is typed about a page before it is pasted stays', async () => {
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const api = { preview: async () => ({ article: { id: 'p', text: 'Tué.', title: 'Titre' }, incidents: { features: [] }, mentions: [] }) };
  const made = createDesk({ api, shelf, changed() {}, saved() {} });
  await made.blank();
  made.change((draft) => ({ ...draft, facts: { ...draft.facts, publisher: 'Journal' } }), false);
  await made.page('<p>Tu&eacute;.</p>');
  assert.deepEqual([made.state().draft.facts.title, made.state().draft.facts.publisher], ['Titre', 'Journal']);
});

test('what is typed about a page while it is being read stays', async () => {
  let answer = null;
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const api = { preview: () => new Promise((settle) => { answer = settle; }) };
  const made = createDesk({ api, shelf, changed() {}, saved() {} });
  const reading = made.page('<p>Tu&eacute;.</p>');
  made.change((draft) => ({ ...draft, facts: { ...draft.facts, publisher: 'Journal', title: 'Mine' } }), false);
  answer({ article: { id: 'p', text: 'Tué.', title: 'Titre', published: '2024-01-01' }, incidents: { features: [] }, mentions: [] });
  await reading;
  const { facts, text } = made.state().draft;
  assert.deepEqual([text, facts.publisher, facts.title, facts.published], ['Tué.', 'Journal', 'Mine', '2024-01-01']);
});

const soon = () => new Promise((next) => { setImmediate(next); });

/** A server that answers when it is told to: `answer` ends the oldest question of that kind. */
function slow() {
  const open = { preview: [], save: [] };
  const ask = (kind) => (content) => new Promise((settle) => { open[kind].push({ content, settle }); });
  const read = ({ id, text }) => ({ article: { id, text }, incidents: { features: [] }, mentions: [] });
  return {
    open,
    api: { preview: ask('preview'), save: ask('save') },
    async answer(kind) {
      const { content, settle } = open[kind].shift();
      settle(kind === 'save' ? { incidents: content.incidents } : read(content));
      await soon();
    },
  };
}

/** A desk before a slow server, with one text on it that is read. */
async function read(text) {
  const server = slow();
  const kept = new Map();
  const held = { remove: null };
  const remove = async (id) => {
    kept.delete(id);
    await held.remove;
  };
  const shelf = { put: async (draft) => { kept.set(draft.id, draft); return true; }, remove, list: async () => [] };
  const made = createDesk({ api: server.api, shelf, changed() {}, saved() {} });
  made.blank(text);
  await server.answer('preview');
  return { ...server, kept, held, made };
}

test('what was typed a moment before it is saved is read and saved too', async () => {
  const { made, open, answer } = await read('Un tué.');
  made.change(typed('Un tué. Deux blessés.'), true);
  const saving = made.save();
  assert.equal(made.state().busy, true);
  assert.equal(open.save.length, 0, 'not what was read before');
  await answer('preview');
  assert.equal(open.save[0].content.text, 'Un tué. Deux blessés.');
  await answer('save');
  await saving;
  assert.deepEqual(made.state().drafts, []);
});

test('what is written while it is read to be saved is read again and saved too', async () => {
  const { made, open, answer } = await read('Un tué.');
  made.change(typed('Un tué. Deux'), true);
  const saving = made.save();
  made.change(typed('Un tué. Deux blessés.'), true);
  await answer('preview');
  assert.equal(open.save.length, 0, 'not what was read before');
  await answer('preview');
  assert.equal(open.save[0].content.text, 'Un tué. Deux blessés.');
  await answer('save');
  await saving;
  assert.deepEqual(made.state().drafts, []);
});

test('what is emptied or stopped while it is read to be saved is not sent, and nobody waits for it', async () => {
  const { made, open, answer } = await read('Un tué.');
  made.change(typed('Un tué. Deux'), true);
  const saving = made.save();
  made.change(typed(''), true);
  await answer('preview');
  await saving;
  made.change(typed('Deux blessés.'), true);
  const again = made.save();
  made.stop();
  await answer('preview');
  await again;
  assert.deepEqual([open.save.length, made.state().busy, made.state().draft.text], [0, false, 'Deux blessés.']);
});

test('the drafts of an earlier visit are there before the first of them is read', async () => {
  const server = slow();
  const earlier = { id: 'earlier', name: 'Earlier', text: 'Earlier.', html: null, facts: {}, edits: {}, touched: 1 };
  const made = createDesk({ api: server.api, shelf: { put() {}, list: async () => [earlier] }, changed() {}, saved() {} });
  await made.load();
  assert.deepEqual([made.state().drafts.length, made.state().busy], [1, true]);
});

test('reading and saving at once, neither is done before both are', async () => {
  const { made, answer } = await read('Un tué.');
  const saving = made.save();
  await soon();
  made.change(typed('Un tué. Deux blessés.'), false);
  made.read();
  await answer('save');
  await saving;
  assert.equal(made.state().busy, true, 'still read');
  await answer('preview');
  assert.equal(made.state().busy, false);
  made.save();
  await soon();
  made.change(typed('Un tué.'), false);
  made.read();
  await answer('preview');
  assert.equal(made.state().busy, true, 'still saved');
  await answer('save');
  assert.equal(made.state().busy, false);
});

test('a draft that is removed while it is read is not put back', async () => {
  const { made, kept, held, answer } = await read('Un tué.');
  made.change(typed('Un tué. Deux blessés.'), false);
  made.change((draft) => ({ ...draft, form: { id: 'gone', before: {}, typed: null, wrong: false } }), false);
  made.read();
  held.remove = soon();
  const removing = made.remove(made.state().draft.id);
  await answer('preview');
  await removing;
  assert.deepEqual([made.state().draft, kept.size], [null, 0]);
});
