import { readPage } from './drafts.js';

/**
 * Following the incidents of a draft through changes of its text: each goes by an id that tells where its words stand, and they
 * stand elsewhere as soon as somebody writes before them. Pure.
 */

/** Where the words of an incident begin in its article. */
const startsOf = ({ evidence = [] }, article) => [...new Set(evidence.filter((piece) => piece.article === article).map(({ start }) => start))];

/**
 * What has to be known of a preview to find its incidents again in another one.
 *
 * @returns {{text: string, at: Record<string, number[]>}} the text, and by id where the words of each incident begin in it
 */
export const readingOf = ({ article, incidents }) =>
  ({ text: article.text, at: Object.fromEntries(incidents.features.map(({ properties }) => [properties.id, startsOf(properties, article.id)])) });

/** Where what stood at a position of a text stands in another one; null within what differs. */
function moves(before, after) {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let last = 0;
  while (last < most - same && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return (at) => (at < same ? at : at >= before.length - last ? at + after.length - before.length : null);
}

/** By the id of each incident read before the id that it has now, for those that are found again. */
function found({ text, at }, now) {
  const move = moves(text, now.text);
  const free = new Map(Object.entries(now.at));
  const pairs = {};
  for (const [id, starts] of Object.entries(at)) {
    const moved = new Set(starts.map(move));
    const [best] = [...free].map(([other, there]) => ({ other, common: there.filter((start) => moved.has(start)).length }))
      .filter(({ common }) => common > 0).sort((a, b) => b.common - a.common);
    if (best) {
      pairs[id] = best.other;
      free.delete(best.other);
    }
  }
  return pairs;
}

/**
 * The draft with its edits, and the form that is open in it, at the incidents that they were made to, wherever the words of
 * these stand by now. The same draft when none has moved.
 *
 * @param {import('./drafts.js').Draft} draft
 * @param {object} preview what the server reads in it now
 */
function followed(draft, preview) {
  const now = readingOf(preview);
  const { read } = draft;
  if (!read || read.text === now.text) return draft;
  const pairs = found(read, now);
  const edits = Object.fromEntries(Object.entries(draft.edits).map(([id, edit]) => [pairs[id] ?? id, edit, id])
    // What is not found again must not be taken for what stands in its place now.
    .filter(([id, , before]) => pairs[before] === id || !(id in now.at)));
  const form = draft.form && { ...draft.form, id: pairs[draft.form.id] ?? null };
  return { ...draft, edits, form, read: now };
}

/**
 * The draft without a form whose incident is no longer there: nobody could see what is wrong in it. That something was typed into
 * it is noted until the text is read again.
 */
function shut(draft, { incidents }) {
  const { form, gone = false } = draft;
  const isOver = Boolean(form) && !incidents.features.some(({ properties }) => properties.id === form.id);
  const lost = isOver && form.typed !== null;
  return isOver || lost !== gone ? { ...draft, form: isOver ? null : form, gone: lost } : draft;
}

/** The draft once the server has read it: what was a page is text now. The same draft when nothing in it differs. */
export const taken = (draft, preview) =>
  shut(followed(draft.html ? { ...readPage(draft, preview.article), name: preview.article.title ?? draft.name } : draft, preview), preview);
