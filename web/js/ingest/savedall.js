import { button, h } from '../view/dom.js';
import { remark } from './resulthead.js';

/** Why a draft was left, in words. */
function obstacleWords({ kind, issues, failure }, { t, reason }) {
  if (kind === 'remarks') return issues.map((issue) => remark(issue, reason)).join(' ');
  if (kind !== 'failure') return t(`add.left.${kind}`);
  return [t(`failure.${failure.kind}`), failure.detail].filter(Boolean).join(' ');
}

/** How far it is, and how to give it up. */
const going = ({ done, of }, { t, numbers }, { stop }) => [
  h('p', { class: 'hint', role: 'status' }, t('add.savingAll', { n: numbers.plain(done + 1), of: numbers.plain(of) })),
  h('progress', { 'aria-label': t('add.savingAll.label'), max: of, value: done }),
  button(t('add.savingAll.stop'), stop, 'button is-quiet'),
];

/** What came of it: how much was saved, and what was not, each with the reason and a way to it. */
function came({ articles, incidents, first, left }, speak, { open, toMap, dismiss }) {
  const { t, tn } = speak;
  const heading = h('p', { class: 'notice-title', tabindex: '-1', id: 'saved-all' },
    articles === 0 ? t('add.savedAll.none') : tn('add.savedAll', articles, { incidents: tn('time.count', incidents) }));
  return [h('div', { class: 'notice notice-info' }, heading,
    left.length === 0 ? null : [h('p', null, tn('add.left', left.length)),
      h('ul', { class: 'left-list' }, left.map(({ id, name, why }) => h('li', null, button(name || t('add.unnamed'), () => open(id), 'link'), ' ', obstacleWords(why, speak))))],
    h('p', { class: 'notice-actions' }, first ? button(t('add.toMap'), () => toMap(first), 'button') : null,
      button(t('action.dismiss'), dismiss, 'button is-quiet')))];
}

/**
 * All drafts at once: the button that saves them, how far that is, what came of it.
 *
 * @param {{count: number, batch: ?{done: number, of: number}, report: ?object}} state `count`: of drafts
 * @param {{all: () => void, stop: () => void, open: (id: string) => void, toMap: (id: string) => void, dismiss: () => void}} act
 * @returns {Node[]}
 */
export function savedAll({ count, batch, report }, writable, speak, act) {
  if (batch) return going(batch, speak, act);
  const offer = writable && count > 1
    ? [button(speak.tn('add.saveAll', count), act.all, 'button is-quiet'), h('p', { class: 'hint' }, speak.t('add.saveAll.hint'))] : [];
  return [...report ? came(report, speak, act) : [], ...offer];
}
