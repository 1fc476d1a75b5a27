import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../js/ingest/desk.js';
import { opened, typedInto } from '../js/ingest/drafts.js';
import { reader, typed } from './desks.js';

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
  const shelf = { put: async (draft) => { kept.set(draft.id, draft); return true; }, remove: async () => {}, list: async () => [...kept.values()] };
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

test('a form that was opened and nothing else goes with its incident, and is shut when that is gone', async () => {
  const shelf = { put() {}, remove: async () => {}, list: async () => [] };
  const made = createDesk({ api: reader(), shelf, changed() {}, saved() {} });
  await made.blank('Un tué. Deux tués.');
  made.change((draft) => typedInto(opened(draft, 'at-13'), { killed_max: 'many' }, true), false);
  made.change(typed('Lundi : un tué. Deux tués.'), false);
  await made.read();
  const { form } = made.state().draft;
  assert.deepEqual([form?.id, form?.typed, form?.wrong], ['at-21', { killed_max: 'many' }, true]);
  made.change(typed('Lundi : un tué.'), false);
  await made.read();
  assert.deepEqual([made.state().draft.form, made.state().draft.gone], [null, true], 'and is said to be');
});
