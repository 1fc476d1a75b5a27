import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened, typedInto } from '../js/ingest/drafts.js';
import { valuesOf } from '../js/review/changes.js';
import { full, TWO } from './desks.js';

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

test('what stands in a form that nobody left is saved with all the others, over what was changed before', async () => {
  const { made, saved } = await full(['One.', 'Two.']);
  const { draft, preview } = made.state();
  const [feature] = preview.incidents.features;
  const { id } = feature.properties;
  made.change((before) => ({ ...before, edits: { [id]: { changes: { killed_max: 12, target: 'Civilians' } } } }), false);
  made.change((before) => typedInto(opened(before, id), { ...valuesOf(feature), target: 'Civilians', killed_max: '77' }, false), false);
  assert.deepEqual((await made.saveAll()).left, []);
  const [mine] = saved.filter(({ text }) => text === draft.text);
  const { killed_max: most, target } = mine.incidents.features[0].properties;
  assert.deepEqual([most, target], [77, 'Civilians']);
});

test('a draft with something wrong in the form that is open in it is named, one whose incident is gone is saved', async () => {
  const { made, saved } = await full(['One.', 'Two.']);
  const [feature] = made.state().preview.incidents.features;
  const wrong = { ...valuesOf(feature), killed_max: 'many' };
  made.change((before) => typedInto(opened(before, feature.properties.id), wrong, true), false);
  await made.choose(made.state().drafts[0].id);
  made.change((before) => typedInto(opened(before, 'gone'), wrong, true), false);
  const report = await made.saveAll();
  assert.deepEqual(report.left.map(({ why }) => why.kind), ['form']);
  assert.equal(saved.length, 1);
});
