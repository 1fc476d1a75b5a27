import { writeRoute } from '../url.js';
import { byId, onChange } from './dom.js';

/** Attributes of index.html that hold a message key, and what they fill. */
const SLOTS = [
  ['data-t', (element, text) => { element.textContent = text; }],
  ['data-t-label', (element, text) => element.setAttribute('aria-label', text)],
  ['data-t-title', (element, text) => element.setAttribute('title', text)],
  ['data-t-placeholder', (element, text) => element.setAttribute('placeholder', text)],
];

const isPlainClick = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * The fixed texts of the page, the language switch, and which of the three pages is shown.
 *
 * @param {{speakIn: (lang: string) => void, go: (changes: object) => void}} act
 */
export function createChrome({ speakIn, go }) {
  const switches = [...document.querySelectorAll('[data-lang]')];
  for (const button of switches) button.addEventListener('click', () => speakIn(button.dataset.lang));
  const pages = [...byId('pages').querySelectorAll('a')];
  for (const link of pages) {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      go({ page: link.dataset.page || null });
    });
  }

  const draw = onChange((speak) => {
    document.documentElement.lang = speak.lang;
    for (const [attribute, put] of SLOTS) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) put(element, speak.t(element.getAttribute(attribute)));
    }
    for (const button of switches) button.setAttribute('aria-pressed', String(button.dataset.lang === speak.lang));
    byId('app').hidden = false;
  });

  const turn = onChange((route, speak) => {
    const page = route.page ?? '';
    document.title = page === '' ? speak.t('page.title') : `${speak.t(`pages.${page}`)} · Harmattan`;
    for (const link of pages) {
      link.href = writeRoute({ ...route, page: link.dataset.page || null }) || '/';
      if (link.dataset.page === page) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (byId('work').dataset.page === page) return;
    byId('work').dataset.page = page;
    byId('stage').hidden = page !== '';
    byId('trends').hidden = page !== 'trends';
    byId('add').hidden = page !== 'add';
  });

  return {
    update(state, speak) {
      draw([speak]);
      turn([state.route, speak]);
    },
  };
}
