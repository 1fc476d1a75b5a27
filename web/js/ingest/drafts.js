import { nameOf } from '../domain/articles.js';
import { applied, changesOf, valuesOf } from '../review/changes.js';

/**
 * An article that is being added, as this browser keeps it until the server has it. Pure.
 *
 * @typedef {{id: string, name: string, text: string, html: ?Blob, facts: {title: string, publisher: string, published: string,
 *   url: string}, edits: Record<string, Edit>, touched: number, article?: string, read?: object, form?: ?Form, one?: boolean, gone?: boolean}} Draft
 *   `html` only as long as the server has not taken the text out of it; `edits` by id of the incident; `article`: id under
 *   which the server read the page, on which the ids of its incidents rest; `read`: see carry.js; `form`: the one that is open;
 *   `one`: somebody said that it is one article; `gone`: the incident is gone into whose form something was typed
 * @typedef {{changes?: object, status?: string, left?: boolean}} Edit
 * @typedef {{id: string, before: Edit, typed: ?Record<string, string>, wrong: boolean}} Form of the incident of that id: its edit
 *   when the form was opened, what stands in the fields, and whether some of that cannot be
 */

export const FACTS = ['title', 'publisher', 'published', 'url'];

/** @returns {Draft} */
export function newDraft(id, { text = '', html = null, name = '' }, now) {
  return { id, name: name || nameOf(text), text, html, facts: Object.fromEntries(FACTS.map((fact) => [fact, ''])), edits: {}, touched: now };
}

/**
 * The draft with another article in the place of its own, of which nothing stays. Facts typed before there was anything to
 * read are about what comes.
 *
 * @returns {Draft}
 */
export function overwritten(draft, content, now) {
  const fresh = newDraft(draft.id, content, now);
  return isEmpty(draft) && !draft.article ? { ...fresh, facts: draft.facts } : fresh;
}

/** The draft once the server has read its page: from now on it is text. What somebody typed is not overwritten. */
export function readPage(draft, article) {
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, draft.facts[fact] || (article[fact] ?? '')]));
  return { ...draft, html: null, text: article.text, facts, article: article.id };
}

/** Whether there is nothing to read. */
export const isEmpty = ({ html, text }) => !html && text.trim() === '';

/** What the server is asked to read. */
export function question({ id, article = id, text, html, facts }) {
  if (html) return html;
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value.trim() !== ''));
  return { id: article, text, ...known };
}

/** What the server reads of a draft, to tell whether that has changed. */
export const wording = (draft) => (draft && !draft.html ? JSON.stringify(question(draft)) : null);

/** The draft with an edit to one of its incidents; changes add up. */
export function edited(draft, incident, edit) {
  const before = draft.edits[incident] ?? {};
  const changes = edit.changes ? { ...before.changes, ...edit.changes } : before.changes;
  return { ...draft, edits: { ...draft.edits, [incident]: { ...before, ...edit, ...(changes ? { changes } : {}) } } };
}

/** The draft with the edit to one of its incidents as it was, and on that the changes so far: a value may be back at what it was. */
export function editedFrom(draft, incident, before, changes) {
  return { ...draft, edits: { ...draft.edits, [incident]: { ...before, changes: { ...before.changes, ...changes } } } };
}

/** The draft with the form of an incident open. */
export const opened = (draft, id) => ({ ...draft, form: { id, before: draft.edits[id] ?? {}, typed: null, wrong: false } });

/** The draft with what stands in the form that is open in it. */
export const typedInto = (draft, typed, wrong) => ({ ...draft, form: { ...draft.form, typed, wrong } });

/** The draft with an incident moved, in the form that is open too. */
export function movedTo(draft, id, [lon, lat]) {
  const { form } = draft;
  const next = edited(draft, id, { changes: { lon, lat } });
  return form?.id === id && form.typed ? typedInto(next, { ...form.typed, coordinates: `${lat}, ${lon}` }, form.wrong) : next;
}

/**
 * The incidents of a preview as somebody wants them; those left out are marked.
 *
 * @param {(lonLat: number[]) => ?object} [regionAt] the division that a point lies in
 */
export function asEdited(features, edits, regionAt) {
  return features.map((feature) => {
    const { changes = {}, status, left = false } = edits[feature.properties.id] ?? {};
    const changed = applied(feature, status ? { ...changes, status } : changes, regionAt);
    return { ...changed, left };
  });
}

/**
 * The draft with what stands in the form that is open in it taken over, left or not; a form with something wrong in it stays as
 * it is.
 *
 * @param {object[]} features the incidents as they were read
 */
export function settled(draft, features) {
  const { form } = draft;
  const feature = form?.typed ? features.find(({ properties }) => properties.id === form.id) : null;
  if (!feature) return draft;
  const { changes, wrong } = changesOf(valuesOf(asEdited([feature], draft.edits)[0]), form.typed);
  return wrong.length > 0 ? typedInto(draft, form.typed, true) : editedFrom(draft, form.id, draft.edits[form.id] ?? {}, changes);
}

/** What to save: the article, and its incidents as they were put right, without those left out. */
export function saving(draft, article, features) {
  const incidents = asEdited(features, draft.edits).filter(({ left }) => !left).map(({ left, ...feature }) => feature);
  return { ...question({ ...draft, html: null, text: article.text, article: article.id }), incidents: { type: 'FeatureCollection', features: incidents } };
}

/** The places that the words of an article may mean, each once. */
export function placesNamed(mentions) {
  const all = mentions.flatMap(({ place, lon, lat, candidates = [] }) => [{ place, lon, lat }, ...candidates]);
  return [...new Map(all.filter(({ place, lon }) => place && typeof lon === 'number').map((each) => [`${each.place} ${each.lon}`, each])).values()];
}

/** Spans to mark in the text of a preview: what was taken for a place, and the words of the incidents that stay. */
export function spansOf(mentions, features, article) {
  const evidence = features.filter(({ left }) => !left).flatMap(({ properties }) => (properties.evidence ?? [])
    .filter((piece) => piece.article === article && piece.supports !== 'sentence')
    .map(({ start, end, supports }) => ({ start, end, kind: 'evidence', supports, incident: properties.id })));
  const places = mentions.map(({ start, end, outcome }, number) => ({ start, end, kind: 'mention', outcome, number }));
  return [...evidence, ...places];
}
