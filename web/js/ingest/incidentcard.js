import { markOf } from '../domain/marks.js';
import { createForm } from '../review/form.js';
import { badges, createToll, placeLine } from '../view/chips.js';
import { button, h } from '../view/dom.js';
import { symbol } from '../view/symbol.js';

/**
 * One incident of a preview: what was read, and the ways to put it right before it is saved.
 *
 * @param {object} feature as edited, with `left` when it will not be saved
 * @param {{edit: (edit: object) => void, type: (values: Record<string, string>, wrong: boolean) => void,
 *   keep: (changes: object) => void, apply: (changes: object) => void, focus: () => void, cancel: () => void,
 *   correct: () => void}} act `correct`: opens the form; `type`: what stands in its fields, letter by letter; `keep`: what that
 *   changes so far; `apply`: what it changes when it is closed; `cancel`: closes it and takes back all that was changed since it
 *   was opened
 * @param {{open: boolean, typed: ?Record<string, string>, groups: string[], search: Function, candidates: object[]}} form
 */
export function incidentCard(feature, speak, act, form) {
  const { t } = speak;
  const { properties, left } = feature;
  const confirmed = properties.status === 'confirmed';
  const head = h('div', { class: 'card-head' }, symbol({ ...markOf(properties), radius: 7 }),
    h('div', { class: 'item-text' },
      h('h3', null, speak.title(properties)),
      h('p', { class: 'item-meta' }, h('span', null, speak.group(properties.group)), h('span', null, speak.dates.short(properties))),
      h('p', { class: 'item-place' }, placeLine(properties, speak) || t('place.none')),
      h('p', { class: 'item-badges' }, badges(properties, speak))),
    createToll().draw(properties, speak));

  const editor = () => {
    const fields = createForm(feature, speak, {
      ...form,
      typing: () => act.type(fields.values(), fields.peek().wrong.length > 0),
      changed() {
        const { changes, wrong } = fields.peek();
        if (wrong.length === 0) act.keep(changes);
      },
    });
    return h('form', {
      class: 'card-form', onsubmit: (event) => {
        event.preventDefault();
        const { changes, wrong } = fields.read();
        if (wrong.length === 0) act.apply(changes);
      },
    }, fields.element, h('div', { class: 'card-acts' }, h('button', { type: 'submit', class: 'button' }, t('add.apply')), button(t('draw.cancel'), act.cancel, 'button is-quiet')));
  };

  return h('li', { class: left ? 'incident-card is-left' : 'incident-card', 'data-id': properties.id }, head,
    form.open && !left ? editor() : h('div', { class: 'card-acts' },
      left ? button(t('add.takeBack'), () => act.edit({ left: false }), 'button is-quiet') : [
        button(t('review.edit'), act.correct, 'button is-quiet'),
        feature.geometry ? button(t('add.show'), act.focus, 'button is-quiet') : null,
        h('button', { type: 'button', class: 'button is-quiet', 'aria-pressed': String(confirmed), onclick: () => act.edit({ status: confirmed ? 'extracted' : 'confirmed' }) },
          t(confirmed ? 'add.confirmed' : 'review.confirm')),
        button(t('add.leave'), () => act.edit({ left: true }), 'button is-quiet is-bad'),
      ]));
}
