import { button, h, onChange } from '../view/dom.js';
import { articlesIn, isSeveral } from './several.js';

/**
 * Asks whether what seems to be several articles in one draft is to be one draft each: read as one, days and places of one would
 * be taken for those of another.
 *
 * @param {{part: (texts: string[]) => void, leave: () => void}} act `part` makes a draft of each; `leave`: it is one article
 */
export function createApart({ part, leave }) {
  const element = h('div', { class: 'add-apart', role: 'status' });
  const draw = onChange((text, asked, { t, numbers }) => {
    const texts = asked ? articlesIn(text) : [];
    element.replaceChildren(...texts.length < 2 ? [] : [h('div', { class: 'notice notice-info' },
      h('p', { class: 'notice-title' }, t('add.several', { n: numbers.plain(texts.length) })), h('p', null, t('add.several.text')),
      h('p', { class: 'notice-actions' }, button(t('add.several.part', { n: numbers.plain(texts.length) }), () => part(texts)),
        button(t('add.several.one'), leave, 'button is-quiet')))]);
  });
  return {
    element,
    draw: (draft, speak) => draw([draft?.text ?? '', draft !== null && isSeveral(draft), speak]),
  };
}
