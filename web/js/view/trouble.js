import { button, byId, h, onChange } from './dom.js';
import { failureBox } from './notice.js';

/**
 * What failed while the lists are right, until it comes after all or is put away. It stands over the page where it is seen
 * from every one of them, however far the list is scrolled: what failed may have been left long before.
 *
 * @param {{retry: () => void, open: () => void, calm: () => void}} act `open` turns once more to the page that could not be fetched
 */
export function createTrouble({ retry, open, calm }) {
  const root = byId('trouble');

  const draw = onChange((trouble, speak) => {
    if (!trouble) {
      root.replaceChildren();
      return;
    }
    const { failure, stale, about, opening } = trouble;
    const { t } = speak;
    const told = failureBox(failure, speak, null);
    told.setAttribute('role', 'alert');
    const what = about ? t('failure.late', { what: about })
      : opening ? t('failure.opening', { what: t(opening) }) : stale ? t('failure.stale') : null;
    const again = opening?.startsWith('pages.') ? open : stale ? retry : null;
    told.append(...[what && h('p', null, what), h('p', { class: 'notice-actions' },
      again && button(t('action.retry'), again), button(t('action.dismiss'), calm))].filter(Boolean));
    root.replaceChildren(told);
  });

  return {
    /** Where nothing could be fetched at all, the list says so. */
    update: (state, speak) => draw([state.phase === 'failed' ? null : state.trouble, speak]),
  };
}
