import { markOf } from '../domain/marks.js';
import { accounts } from './accounts.js';
import { alternatives } from './alternatives.js';
import { articleSection } from './articletext.js';
import { badges } from './chips.js';
import { coordinates } from './coordinates.js';
import { h, onChange } from './dom.js';
import { facts } from './facts.js';
import { history } from './history.js';
import { failureBox } from './notice.js';
import { symbol } from './symbol.js';

/**
 * Everything about one incident. Its parts arrive one after the other; each is drawn when it is there, and none is drawn
 * again because of another, so that nothing jumps under the reader's eyes.
 *
 * @param {{id: string, speak: object, writable: boolean, actions: object, go: Function, close: () => void}} parts
 * @returns {{element: HTMLElement, update: (opened: object, speak: object) => void}}
 */
export function sections({ id, speak, writable, actions, go, close }) {
  const { t } = speak;
  const slot = (name) => h('div', { class: `slot slot-${name}` });
  const picture = h('span', { class: 'detail-symbol' });
  const title = h('h2', { id: 'detail-title', tabindex: '-1' }, t('detail.loading'));
  const [top, acts, fields, told, place, article, passed, past] =
    ['top', 'acts', 'fields', 'told', 'place', 'article', 'passed', 'past'].map(slot);
  const body = h('div', { class: 'detail-body', tabindex: '0', role: 'group', 'aria-labelledby': 'detail-title' },
    top, fields, told, place, article, passed, past, acts);
  const element = h('div', { class: 'detail', 'data-incident': id },
    h('header', { class: 'detail-head' }, picture, title,
      h('button', { type: 'button', class: 'close', 'aria-label': t('detail.close'), onclick: close }, '×')),
    body);

  /** Lights the words in the article that a fact rests on. */
  const light = (fact, reveal) => {
    for (const mark of article.querySelectorAll('mark')) mark.classList.toggle('is-lit', fact !== null && mark.dataset.facts.split(' ').includes(fact));
    if (reveal) article.querySelector('mark.is-lit')?.scrollIntoView({ block: 'center' });
  };

  const draw = onChange((feature, revision) => {
    const { properties } = feature;
    picture.replaceChildren(symbol({ ...markOf(properties), radius: 8 }));
    title.textContent = speak.title(properties);
    title.title = title.textContent;
    top.replaceChildren(h('p', { class: 'detail-badges' }, badges(properties, speak)),
      revision === null ? '' : h('p', { class: 'notice notice-info' }, t('detail.past', { n: speak.numbers.plain(revision) }), ' ',
        h('button', { type: 'button', class: 'link', onclick: () => go({ revision: null }) }, t('detail.present'))));
    fields.replaceChildren(facts(properties, speak, light));
    place.replaceChildren(coordinates(feature, speak) ?? '');
    told.replaceChildren(accounts(properties, speak) ?? '');
    passed.replaceChildren(alternatives(properties, speak) ?? '');
  });

  const drawArticles = onChange((articles, feature) => article.replaceChildren(articleSection(articles, feature.properties, speak) ?? ''));

  const drawPast = onChange((revisions, feature, revision) => {
    past.replaceChildren(history(revisions, speak, {
      show: (number) => go({ revision: number }),
      restore: writable ? (number) => actions.restore(feature, number, speak) : null,
      shown: revision,
      link: id,
    }) ?? '');
    const last = revisions?.map(({ number, what }) => ({ number, what })).filter(({ what }) => !/REJECTED|MERGED/i.test(what)).at(-1);
    acts.replaceChildren(writable && revision === null ? actions.bar(feature, speak, last?.number ?? null) : '');
  });

  const failed = onChange((failure) => {
    if (failure) top.replaceChildren(failureBox(failure, speak, null));
  });

  return {
    element,
    update({ phase, feature, articles, history: revisions, failure, revision }) {
      failed([failure]);
      if (phase !== 'ready') return;
      draw([feature, revision]);
      drawArticles([articles, feature]);
      drawPast([revisions, feature, revision]);
    },
  };
}
