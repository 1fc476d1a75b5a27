import { filterWords } from '../format/filterwords.js';
import { isFirstVisit, matched, storeIsEmpty } from '../state/selectors.js';
import { activeFilters, filterQuery, unread } from '../url.js';
import { button, byId, h, keepingFocus, onChange } from './dom.js';

/** Milliseconds of waiting after which the list pales. */
const LATE = 250;

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

function nothing(state, speak, act) {
  const { t } = speak;
  if (activeFilters(state.route).length > 0 && !storeIsEmpty(state)) {
    return box('empty', t('empty.filtered'), t('empty.filtered.text', { filters: filterWords(state.route, speak).join('; ') }), button(t('action.showAll'), act.showAll));
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
  const list = byId('list');
  let late = null;
  /** What the address that the page was opened with says and nobody understands. */
  let misread = unread(window.location.search);

  /** What there is to say. While something loads it stays as it was, so that the list does not jump to and fro. */
  function kindOf(state, before) {
    if (state.phase === 'failed') return 'failed';
    if (state.phase === 'loading') return before === 'failed' ? '' : before;
    if (matched(state) === 0) return 'nothing';
    if (state.opened.phase === 'missing') return 'missing';
    return isFirstVisit(state) && !act.isWelcomed() ? 'welcome' : '';
  }

  const boxes = {
    failed({ failure, map }, speak) {
      const told = failureBox(failure, speak, act.retry, act.showAll);
      // What nobody could fetch is not what is drawn.
      if (map.features.length > 0) told.lastChild.before(h('p', null, speak.t('failure.stale')));
      return told;
    },
    nothing: (state, speak) => nothing(state, speak, act),
    missing: (state, { t }) => box('info', t('missing'), t('missing.text'), button(t('action.dismiss'), act.forget)),
    welcome: ({ status }, speak) =>
      welcome(speak, { ...act, welcomed: () => { act.welcomed(); keepingFocus(root, () => root.replaceChildren(), () => list); } }, status.writable),
  };

  function putAway({ target }) {
    misread = [];
    target.closest('.notice').remove();
    list.focus({ preventScroll: true });
  }

  const draw = onChange((now, outlinesMissing, failure, filters, writable, speak, state) => {
    const { t } = speak;
    keepingFocus(root, () => root.replaceChildren(...[
      misread.length > 0 ? box('info', t('unread'), misread.join(', '), button(t('action.dismiss'), putAway)) : null,
      boxes[now]?.(state, speak),
      outlinesMissing && now !== 'failed' ? box('info', t('outlines'), t('outlines.text'), button(t('action.retry'), act.retry)) : null,
    ].filter(Boolean)), () => list);
  });

  const mark = onChange((phase) => {
    document.body.dataset.phase = phase;
    list.setAttribute('aria-busy', String(phase === 'loading'));
    // Not for a short wait: paling and coming back would take longer than the wait.
    clearTimeout(late);
    list.classList.remove('is-late');
    if (phase === 'loading') late = setTimeout(() => list.classList.add('is-late'), LATE);
  });

  let kind = '';
  return {
    update(state, speak) {
      kind = kindOf(state, kind);
      draw([kind, state.outlinesMissing, state.failure, filterQuery(state.route), state.status.writable, speak], state);
      mark([state.phase]);
    },
  };
}
