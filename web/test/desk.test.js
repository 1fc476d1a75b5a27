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

/** A server that finds an incident wherever a text says "tué", under an id that tells where. */
function reader() {
  const find = (id, text) => [...text.matchAll(/tué/g)].map(({ index }) => ({
    properties: { id: `at-${index}`, evidence: [{ article: id, start: index, end: index + 3, supports: 'sub_event_type' }] },
  }));
  return { preview: async ({ id, text }) => ({ article: { id, text }, incidents: { features: find(id, text) }, mentions: [] }) };
}

test('what was put right stays with its incident when something is written before it', async () => {
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const made = createDesk({ api: reader(), shelf, changed() {}, saved() {} });
  await made.blank('Un tué. Deux tués.');
  made.change((draft) => ({ ...draft, edits: { 'at-3': { left: true }, 'at-13': { status: 'confirmed' } }, form: { id: 'at-13', before: {}, typed: null, wrong: false } }), false);
  made.change(typed('Lundi : un tué. Deux tués.'), false);
  await made.read();
  const { edits, form } = made.state().draft;
  assert.deepEqual(edits, { 'at-11': { left: true }, 'at-21': { status: 'confirmed' } });
  assert.equal(form.id, 'at-21', 'the form that is open too');
});

test('what was put right is found again when the text was changed and nobody read it before a reload', async () => {
  const kept = new Map();
  const shelf = { put: (draft) => { kept.set(draft.id, draft); }, remove: async () => {}, list: async () => [...kept.values()] };
  const made = createDesk({ api: reader(), shelf, changed() {}, saved() {} });
  await made.blank('Un tué.');
  made.change((draft) => ({ ...draft, edits: { 'at-3': { left: true } } }), false);
  made.change(typed('Hier un tué.'), false);
  const later = createDesk({ api: reader(), shelf, changed() {}, saved() {} });
  await later.load();
  assert.deepEqual(later.state().draft.edits, { 'at-8': { left: true } });
});

test('what was put right in one article is not done to another that takes its place', async () => {
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const made = createDesk({ api: reader(), shelf, changed() {}, saved() {} });
  await made.blank('Un tué à Djibo, dit-on.');
  made.change((draft) => ({ ...draft, edits: { 'at-3': { left: true } } }), false);
  made.change(typed('Le tué de Gao est là.'), false);
  await made.read();
  assert.deepEqual(made.state().draft.edits, {});
});

const TWO = ['Bamako, 12 mai 2023. Des hommes armés ont attaqué mercredi le village de Hombori, dans le centre du Mali, et douze civils ont été tués.',
  'Niamey, 13 mai 2023. Quatre soldats ont été tués lundi par une mine près de Banibangou, dans l’ouest du Niger, a dit le ministère.'];

test('what seems to be several articles is not saved as one with all the others, and is parted into drafts', async () => {
  const { made, saved } = await full([TWO.join('\n\n---\n\n'), 'One.']);
  const report = await made.saveAll();
  assert.deepEqual(report.left.map(({ why }) => why.kind), ['several']);
  assert.equal(saved.length, 1);
  made.change((draft) => ({ ...draft, facts: { ...draft.facts, publisher: 'Journal' } }), false);
  await made.part(TWO);
  assert.deepEqual(made.state().drafts.map(({ text, facts }) => [text, facts.publisher]), TWO.map((text) => [text, 'Journal']));
  assert.equal(made.state().draft.text, TWO[0]);
  assert.equal((await made.saveAll()).articles, 2);
});

test('where somebody said that it is one article, it is saved as one', async () => {
  const { made, saved } = await full([TWO.join('\n\n---\n\n')]);
  made.change((draft) => ({ ...draft, one: true }), false);
  await made.saveAll();
  assert.equal(saved.length, 1);
});

/** What tabs of one browser share: the drafts that it keeps, and its storage. */
function browser() {
  const kept = new Map();
  const notes = new Map();
  const shelf = { put: (draft) => { kept.set(draft.id, draft); }, remove: async (id) => { kept.delete(id); }, list: async () => [...kept.values()] };
  const storage = () => ({ getItem: (key) => notes.get(key) ?? null, setItem: (key, value) => notes.set(key, value), removeItem: (key) => notes.delete(key) });
  const api = { ...reader(), save: async ({ incidents }) => ({ incidents }) };
  return { kept, tab: () => createDesk({ api, shelf, storage, changed() {}, saved() {} }) };
}

/** Two tabs with the same draft open, of which the second has changed it since. */
async function overtaken(t) {
  t.mock.timers.enable({ apis: ['Date'], now: 1000 });
  const { kept, tab } = browser();
  const [first, second] = [tab(), tab()];
  await first.blank('Un tué.');
  await second.load();
  const { id } = first.state().draft;
  t.mock.timers.tick(10);
  second.change(typed('Un tué. Là-bas.'), false);
  t.mock.timers.tick(10);
  return { kept, first, second, id };
}

test('what one tab writes is not written over by another that has not seen it, and both may stay', async (t) => {
  const { kept, first, second, id } = await overtaken(t);
  assert.equal(second.state().overtaken, null);
  assert.equal(first.state().overtaken, 'changed');
  first.change(typed('Un tué. Ici.'), false);
  assert.equal(kept.get(id).text, 'Un tué. Là-bas.');
  assert.equal(first.state().draft.text, 'Un tué. Ici.', 'nor is what stands here lost');
  first.keepMine();
  assert.equal(kept.get(id).text, 'Un tué. Ici.');
  assert.deepEqual([first.state().overtaken, second.state().overtaken], [null, 'changed']);
  await second.takeOther();
  assert.deepEqual([second.state().draft.text, second.state().overtaken], ['Un tué. Ici.', null]);
});

test('a draft that another tab changed is neither saved nor discarded nor parted unseen', async (t) => {
  const { kept, first, id } = await overtaken(t);
  await first.save();
  await first.remove(id);
  await first.part(TWO);
  assert.deepEqual([...kept.values()].map(({ text }) => text), ['Un tué. Là-bas.']);
  assert.deepEqual((await first.saveAll()).left.map(({ why }) => why.kind), ['overtaken']);
  assert.equal(kept.size, 1);
});

test('a draft that another tab saved is closed here too, or kept', async (t) => {
  const { kept, first, second, id } = await overtaken(t);
  await second.save();
  assert.equal(kept.size, 0);
  assert.equal(first.state().overtaken, 'gone');
  first.keepMine();
  assert.equal(kept.get(id).text, 'Un tué.');
  t.mock.timers.tick(10);
  await first.remove(id);
  assert.equal(first.state().draft, null);
});

test('a draft that is not open follows what another tab makes of it', async (t) => {
  const { first, second, id } = await overtaken(t);
  await first.blank('Autre.');
  await first.heard(id);
  assert.equal(first.state().drafts.find((draft) => draft.id === id).text, 'Un tué. Là-bas.');
  await second.remove(id);
  await first.heard(id);
  assert.deepEqual(first.state().drafts.map(({ text }) => text), ['Autre.']);
});
