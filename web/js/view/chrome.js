import { byId, onChange } from './dom.js';

/** Attributes of index.html that hold a message key, and what they fill. */
const SLOTS = [
  ['data-t', (element, text) => { element.textContent = text; }],
  ['data-t-label', (element, text) => element.setAttribute('aria-label', text)],
  ['data-t-title', (element, text) => element.setAttribute('title', text)],
];

/**
 * The fixed texts of the page and the language switch.
 *
 * @param {(lang: string) => void} speakIn
 */
export function createChrome(speakIn) {
  const switches = [...document.querySelectorAll('[data-lang]')];
  for (const button of switches) button.addEventListener('click', () => speakIn(button.dataset.lang));

  const draw = onChange((speak) => {
    document.documentElement.lang = speak.lang;
    document.title = speak.t('page.title');
    for (const [attribute, put] of SLOTS) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) put(element, speak.t(element.getAttribute(attribute)));
    }
    for (const button of switches) button.setAttribute('aria-pressed', String(button.dataset.lang === speak.lang));
    byId('app').hidden = false;
  });
  return { update: (_, speak) => draw([speak]) };
}
