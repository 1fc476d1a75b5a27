import { button, h, onChange } from '../view/dom.js';

/**
 * Says that another tab changed the draft that is open, or has done with it, and asks which of the two is to stay.
 *
 * @param {{take: () => void, keep: () => void}} act `take` shows what the other tab wrote, `keep` puts what stands here in its
 *   place
 */
export function createOvertaken({ take, keep }) {
  const element = h('div', { class: 'add-overtaken', role: 'alert' });
  const draw = onChange((overtaken, { t }) => element.replaceChildren(...overtaken === null ? [] : [h('div', { class: 'notice notice-error' },
    h('p', { class: 'notice-title' }, t(`add.overtaken.${overtaken}`)), h('p', null, t('add.overtaken.text')),
    h('p', { class: 'notice-actions' }, button(t(`add.overtaken.${overtaken}.take`), take), button(t('add.overtaken.keep'), keep, 'button is-quiet')))]));
  return { element, draw: (overtaken, speak) => draw([overtaken, speak]) };
}
