import { isFirstVisit, matched, storeIsEmpty } from '../state/selectors.js';
import { activeFilters } from '../url.js';
import { button, byId, h, onChange } from './dom.js';

function box(kind, title, text, ...actions) {
  return h('div', { class: `notice notice-${kind}` }, h('p', { class: 'notice-title' }, title),
    text ? h('p', null, text) : null, actions.some(Boolean) ? h('p', { class: 'notice-actions' }, actions) : null);
}

/** What failed, in words; `act.retry` tries again. */
export function failureBox(failure, { t }, retry, showAll = null) {
  const clear = failure.kind === 'refused' && showAll ? button(t('action.showAll'), showAll) : null;
  const detail = [t(`failure.${failure.kind}.text`), failure.detail].filter(Boolean).join(' ');
  const id = failure.errorId ? ` ${t('failure.id', { id: failure.errorId })}` : '';
  return box('error', t(`failure.${failure.kind}`), detail + id, retry ? button(t('action.retry'), retry) : null, clear);
}

function nothing(state, { t }, act) {
  if (activeFilters(state.route).length > 0 && !storeIsEmpty(state)) {
    return box('empty', t('empty.filtered'), t('empty.filtered.text'), button(t('action.showAll'), act.showAll));
  }
  return box('empty', t('empty.store'), t('empty.store.text'), state.status.writable ? button(t('pages.add'), act.add) : null);
}

/** Who comes for the first time is told what they see and what to do; it can be put away for good. */
function welcome({ t }, act, writable) {
  return box('info', t('welcome'), t('welcome.text'),
    writable ? button(t('pages.add'), act.add) : null, button(t('action.dismiss'), act.welcomed, 'button is-quiet'));
}

/**
 * What went wrong or why nothing is here, and what to do about it.
 *
 * @param {{retry: () => void, showAll: () => void, forget: () => void, add: () => void, welcomed: () => void,
 *   isWelcomed: () => boolean}} act
 */
export function createNotice(act) {
  const root = byId('notice');
  const draw = onChange((state, speak) => {
    const { t } = speak;
    const parts = [];
    if (state.phase === 'failed') parts.push(failureBox(state.failure, speak, act.retry, act.showAll));
    else if (state.phase === 'ready' && matched(state) === 0) parts.push(nothing(state, speak, act));
    else if (state.opened.phase === 'missing') {
      parts.push(box('info', t('missing'), t('missing.text'), button(t('action.dismiss'), act.forget)));
    } else if (state.phase === 'ready' && isFirstVisit(state) && !act.isWelcomed()) {
      parts.push(welcome(speak, { ...act, welcomed: () => { act.welcomed(); root.replaceChildren(); } }, state.status.writable));
    }
    if (state.outlinesMissing && state.phase !== 'failed') parts.push(box('info', t('outlines'), t('outlines.text'), button(t('action.retry'), act.retry)));
    root.replaceChildren(...parts);
    document.body.dataset.phase = state.phase;
    byId('list').setAttribute('aria-busy', String(state.phase === 'loading'));
  });
  return { update: (state, speak) => draw([state, speak]) };
}
