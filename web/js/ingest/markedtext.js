import { factsOf, pieces } from '../domain/evidence.js';
import { namesApart } from '../domain/namesakes.js';
import { h } from '../view/dom.js';
import { spansOf } from './drafts.js';

function piece({ text, over }, speak, choose) {
  const mention = over.find(({ kind }) => kind === 'mention');
  const evidence = over.filter(({ kind }) => kind === 'evidence');
  if (over.length === 0) return text;
  const names = [...new Set(evidence.map(({ supports }) => speak.word('supports', supports)))];
  const outcome = mention ? speak.t(`mention.${mention.outcome}`) : null;
  const mark = h('mark', {
    class: [evidence.length > 0 && 'has-evidence', mention && `mention is-${mention.outcome}`].filter(Boolean).join(' '),
    title: [outcome, ...names].filter(Boolean).join(', '),
    'data-facts': factsOf(evidence.map(({ supports }) => supports)).join(' '),
    'data-incidents': [...new Set(evidence.map(({ incident }) => incident))].join(' '),
  }, text);
  return mention ? h('button', { type: 'button', class: 'mention-button', onclick: () => choose(mention.number) }, mark) : mark;
}

/** The text of a preview with everything marked that was recognised; a place can be pressed to see how it was judged. */
export function markedText(preview, features, speak, choose) {
  const { article, mentions } = preview;
  return h('div', { class: 'article-text is-long', tabindex: '0', role: 'group', 'aria-label': speak.t('add.read'), lang: article.language ?? null, dir: 'auto' },
    pieces(article.text, spansOf(mentions, features, article.id)).map((part) => piece(part, speak, choose)));
}

/** How one place name was judged: what it was taken for, what else it could be, and why. */
export function mentionCard(mention, speak) {
  const { t } = speak;
  const names = namesApart(mention.candidates ?? [], speak);
  return h('div', { class: 'mention-card', role: 'status' },
    h('p', null, h('b', null, mention.text), ' · ', mention.place ? t('mention.at', { outcome: t(`mention.${mention.outcome}`), place: speak.place(mention.place) }) : t(`mention.${mention.outcome}`)),
    h('ul', { class: 'reasons', role: 'list' }, (mention.reasons ?? []).map((reason) => h('li', null, speak.reason(reason)))),
    mention.candidates?.length > 0
      ? h('ul', { class: 'candidates', role: 'list' }, mention.candidates.map((candidate, i) => h('li', null, h('span', null, names[i]), ' ',
        typeof candidate.score === 'number' ? h('span', { class: 'score' }, speak.numbers.confidence(candidate.score)) : null,
        h('small', null, (candidate.reasons ?? []).map(speak.reason).join(' · ')))))
      : null);
}
