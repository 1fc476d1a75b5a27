import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../js/api.js';
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

/** A desk with drafts of these texts, on a server that refuses some and finds one incident in each of the others. */
async function full(texts, { during = () => {} } = {}) {
  const saved = [];
  const removed = [];
  const preview = async (content) => {
    const { id, text } = content instanceof Blob ? { id: 'of-page', text: await content.text() } : content;
    if (text.startsWith('Away')) throw new ApiError('away');
    if (text.startsWith('Refused')) throw new ApiError('refused', { status: 400, detail: 'No.' });
    return {
      article: { id, text, title: null }, mentions: [], kept_as: text.startsWith('Present') ? id : null,
      issues: text.startsWith('Remark') ? [{ kind: 'bad_published', message: 'What day?' }] : [],
      incidents: { features: [{ type: 'Feature', geometry: null, properties: { id: `${id}-1` } }] },
    };
  };
  const save = async (content) => {
    saved.push(content);
    await during(content);
    return { incidents: content.incidents };
  };
  const shelf = { put() {}, remove: async (id) => { removed.push(id); }, list: async () => [] };
  const made = createDesk({ api: { preview, save }, shelf, changed() {}, saved() {} });
  const file = (text, i) => ({ name: `${i}.${text.startsWith('<') ? 'html' : 'txt'}`, type: '', arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  await made.take(texts.map(file));
  return { made, saved, removed };
}

test('all drafts that are read without a problem are saved, the others are named with the reason', async () => {
  const { made, saved, removed } = await full(['Good.', 'Remark.', 'Refused.', 'Present.', '<p>Page.</p>']);
  const report = await made.saveAll();
  assert.deepEqual([report.articles, report.incidents], [2, 2]);
  assert.deepEqual(report.left.map(({ name, why }) => [name, why.kind]).sort(), [['1.txt', 'remarks'], ['2.txt', 'failure'], ['3.txt', 'present']]);
  assert.equal(saved.length, 2);
  assert.equal(removed.length, 2);
  assert.deepEqual(made.state().drafts.map(({ name }) => name).sort(), ['1.txt', '2.txt', '3.txt']);
  assert.ok(made.state().draft, 'one of those that are left is open');
  made.dismiss();
  assert.equal(made.state().report, null);
});

test('what was put right and left out is saved so with all the others', async () => {
  const { made, saved } = await full(['One.', 'Two.']);
  const { draft, preview } = made.state();
  const [{ properties: { id } }] = preview.incidents.features;
  made.change((before) => ({ ...before, edits: { [id]: { left: true } } }), false);
  await made.saveAll();
  const [mine] = saved.filter(({ text }) => text === draft.text);
  assert.deepEqual(mine.incidents.features, []);
});

test('what is written into a draft while it is saved stays', async () => {
  let made = null;
  const full2 = await full(['One.', 'Two.'], { during: ({ text }) => {
    const { draft } = made.state();
    if (draft.text === text) made.change((before) => ({ ...before, text: `${text} More.`, touched: 0 }), false);
  } });
  made = full2.made;
  await new Promise((settle) => { setTimeout(settle, 5); });
  await made.saveAll();
  assert.deepEqual(made.state().drafts.map(({ text }) => text), ['One. More.']);
});

test('where nobody answers, none is lost and nobody is asked again and again', async () => {
  const { made, saved } = await full(['Away.', 'One.', 'Two.']);
  const report = await made.saveAll();
  assert.deepEqual(report.left.map(({ why }) => why.failure?.kind).filter((kind) => kind === 'away').length, report.left.length);
  assert.equal(saved.length + report.left.length, 3);
});

test('a page is read under the same id after a reload, so that what was put right is found again', async () => {
  const { made } = await full(['<p>Page.</p>']);
  assert.equal(made.state().draft.html, null);
  await made.read();
  assert.equal(made.state().preview.article.id, 'of-page');
});
