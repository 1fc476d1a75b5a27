import { activeFilters, selectionIsMissing } from '../state/selectors.js';
import { byId, h, onChange } from './dom.js';

const button = (text, act) => h('button', { type: 'button', class: 'button', onclick: act }, text);

function box(kind, title, text, ...actions) {
  return h('div', { class: `notice notice-${kind}` }, h('p', { class: 'notice-title' }, title),
    text ? h('p', null, text) : null, actions.some(Boolean) ? h('p', { class: 'notice-actions' }, actions) : null);
}

function failed({ failure }, { t }, act) {
  const clear = failure.kind === 'refused' ? button(t('action.showAll'), act.showAll) : null;
  const detail = [t(`failure.${failure.kind}.text`), failure.detail].filter(Boolean).join(' ');
  const id = failure.errorId ? ` ${t('failure.id', { id: failure.errorId })}` : '';
  return box('error', t(`failure.${failure.kind}`), detail + id, button(t('action.retry'), act.retry), clear);
}

function nothing({ route, catalogue }, { t }, act) {
  if (activeFilters(route) > 0 && catalogue.total !== 0) {
    return box('empty', t('empty.filtered'), t('empty.filtered.text'), button(t('action.showAll'), act.showAll));
  }
  return box('empty', t('empty.store'), t('empty.store.text'));
}

/**
 * What went wrong or why nothing is here, and what to do about it.
 *
 * @param {{retry: () => void, showAll: () => void, forget: () => void}} act
 */
export function createNotice(act) {
  const root = byId('notice');
  const draw = onChange((state, speak) => {
    const { t } = speak;
    const parts = [];
    if (state.phase === 'failed') parts.push(failed(state, speak, act));
    else if (state.phase === 'ready' && state.features.length === 0) parts.push(nothing(state, speak, act));
    else if (selectionIsMissing(state)) {
      parts.push(box('info', t('missing'), t('missing.text'),
        activeFilters(state.route) > 0 ? button(t('action.showAll'), act.showAll) : null,
        button(t('action.dismiss'), act.forget)));
    }
    if (state.outlinesMissing && state.phase !== 'failed') parts.push(box('info', t('outlines'), t('outlines.text'), button(t('action.retry'), act.retry)));
    root.replaceChildren(...parts);
    document.body.dataset.phase = state.phase;
    byId('list').setAttribute('aria-busy', String(state.phase === 'loading'));
  });
  return { update: (state, speak) => draw([state, speak]) };
}
