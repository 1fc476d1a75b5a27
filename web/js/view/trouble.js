import { button, byId, h, keepingFocus, onChange } from './dom.js';
import { failureBox } from './notice.js';

/**
 * What failed while the lists are right, until it comes after all or is put away. It stands over the page where it is seen
 * from every one of them, however far the list is scrolled: what failed may have been left long before. On a small screen it
 * tells as well that nothing could be fetched at all, as the list may be far below what the reader does.
 *
 * @param {{retry: () => void, open: () => void, calm: () => void, narrow: MediaQueryList}} act `open` turns once more to the page
 *   that could not be fetched
 */
export function createTrouble({ retry, open, calm, narrow }) {
  const root = byId('trouble');
  let before = null;
  let calmed = null;

  // Who put away what stood in the way goes on where they were.
  document.addEventListener('focusin', ({ target }) => {
    if (!root.contains(target)) before = target;
  });
  const back = () => (before?.checkVisibility?.() ? before : document.querySelector('#pages [aria-current]'));
  const show = (...told) => keepingFocus(root, () => root.replaceChildren(...told), back);

  function putAway(failure) {
    calmed = failure;
    show();
    calm();
  }

  const draw = onChange((trouble, failed, drawn, speak) => {
    if (!trouble && !failed) return show();
    const { failure, stale, about, opening } = trouble ?? { failure: failed, stale: drawn };
    const { t } = speak;
    const told = failureBox(failure, speak, null);
    told.setAttribute('role', 'alert');
    const what = about ? t('failure.late', { what: about })
      : opening ? t('failure.opening', { what: t(opening) }) : stale ? t('failure.stale') : null;
    const again = opening?.startsWith('pages.') ? open : stale || failed ? retry : null;
    told.append(...[what && h('p', null, what), h('p', { class: 'notice-actions' },
      again && button(t('action.retry'), again), button(t('action.dismiss'), () => putAway(failure)))].filter(Boolean));
    return show(told);
  });

  return {
    update({ phase, failure, trouble, map }, speak) {
      const failed = phase === 'failed';
      draw([failed ? null : trouble, failed && narrow.matches && failure !== calmed ? failure : null, map.features.length > 0, speak]);
    },
  };
}
