import { button, h } from '../view/dom.js';

/** Characters from which reading takes long enough to say so. */
const LONG = 20_000;

/**
 * What is said while a text is read: of a long one how much it is, that something happens, and how to give it up.
 *
 * @param {?{text: string}} draft
 */
export function waiting(draft, { t, numbers }, stop) {
  const length = draft?.text.length ?? 0;
  if (length < LONG) return [h('p', { class: 'hint', role: 'status' }, t('add.reading'))];
  return [h('p', { class: 'hint', role: 'status' }, t('add.reading.long', { n: numbers.plain(length) })),
    h('progress', { 'aria-label': t('add.reading') }), button(t('add.stop'), stop, 'button is-quiet')];
}
