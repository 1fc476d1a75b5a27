import { h } from '../view/dom.js';

/** What the server remarks on an article, in the reader's language. */
export const remark = ({ key, params, message }, reason) => reason({ key, params, text: message });

/**
 * What was found in an article, in a line, and the button that saves it.
 *
 * @param {?object} preview null while there is none
 * @param {number} staying how many of its incidents somebody wants
 * @param {object} speak
 * @param {{busy: boolean, writable: boolean, save: () => void}} act
 * @returns {Node[]}
 */
export function resultHead(preview, staying, { t, tn, reason }, { busy, writable, save }) {
  if (!preview) return [h('p', { class: 'hint' }, t('add.nothing'))];
  const { features } = preview.incidents;
  const issues = preview.issues ?? [];
  return [
    h('h2', null, tn('add.found', features.length)),
    features.length === 0 ? h('p', { class: 'hint' }, t('add.nothing.found')) : null,
    preview.kept_as ? h('p', { class: 'hint' }, t('add.present')) : null,
    issues.length > 0 ? h('ul', { class: 'hint' }, issues.map((issue) => h('li', null, remark(issue, reason)))) : null,
    writable
      ? h('button', { type: 'button', class: 'button', id: 'save', disabled: busy || Boolean(preview.kept_as), onclick: save }, staying === 0 ? t('add.save.zero') : tn('add.save', staying))
      : h('p', { class: 'notice notice-info' }, t('add.readOnly')),
  ].filter(Boolean);
}
