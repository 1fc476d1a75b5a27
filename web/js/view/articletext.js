import { nameOf } from '../domain/articles.js';
import { factsOf, markOfPiece, pieces, sentenceOf, spansIn } from '../domain/evidence.js';
import { h } from './dom.js';

/** Only web addresses become links: a `javascript:` in an article's data stays text. */
const isWeb = (url) => /^https?:\/\//i.test(url ?? '');

function piece(part, speak) {
  const { supports, trigger, sentence, by } = markOfPiece(part);
  if (supports.length === 0 && !by) return sentence ? h('span', { class: 'in-sentence' }, part.text) : part.text;
  const names = supports.map((name) => speak.word('supports', name));
  const title = [...new Set(names), by && speak.t('article.by', { by: speak.word('by', by) })].filter(Boolean).join(', ');
  const classes = [trigger && 'trigger', supports.length === 0 && 'account-words'].filter(Boolean).join(' ');
  return h('mark', { class: classes || null, title, 'data-facts': factsOf(supports).join(' ') }, part.text);
}

/** An id says nothing to a reader: where there is no title, the first words do. */
const named = ({ title, text }, speak) => title || nameOf(text ?? '') || speak.t('article.untitled');

function about(article, speak) {
  const { publisher, published, url } = article;
  const name = named(article, speak);
  const more = [publisher, published && speak.dates.day(published)].filter(Boolean).join(', ');
  return h('p', { class: 'report' },
    isWeb(url) ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, name) : h('span', null, name),
    more ? h('small', null, more) : null);
}

/** The text of an article with the words of an incident marked; it scrolls to the first of them. */
function text(article, properties, speak) {
  const box = h('div', { class: 'article-text', tabindex: '0', role: 'group', 'aria-label': named(article, speak), lang: article.language ?? null, dir: 'auto' },
    pieces(article.text, spansIn(article.id, article.text, properties)).map((part) => piece(part, speak)));
  requestAnimationFrame(() => {
    const first = box.querySelector('.in-sentence, mark');
    if (first) box.scrollTop = Math.max(0, first.offsetTop - box.offsetTop - 24);
  });
  return box;
}

/** Of what was taken over from somebody else's data, who reported it; the article is not here. */
function notKept({ reports }, speak) {
  const told = (reports ?? []).filter(({ title, publisher, url }) => title || publisher || url);
  return h('section', { class: 'source' }, h('h3', null, speak.t('detail.reported')),
    told.map((report) => about(report, speak)), h('p', { class: 'hint' }, speak.t('detail.notKept')));
}

/**
 * The articles that an incident was read from, whole, with the words that it stands on marked. Where none is kept here, the
 * sentence alone; where there is none either, who reported it. As long as nobody can say (null), the sentence without a word on that.
 */
export function articleSection(articles, properties, speak) {
  if (articles?.length > 0) {
    return h('section', { class: 'source' }, h('h3', null, speak.tn('detail.articles', articles.length)),
      articles.map((article) => [about(article, speak), text(article, properties, speak)]));
  }
  const sentence = sentenceOf(properties);
  if (!sentence) return articles === null ? null : notKept(properties, speak);
  return h('section', { class: 'source' }, h('h3', null, speak.t('detail.sentence')),
    h('blockquote', { class: 'sentence', dir: 'auto' }, sentence), (properties.reports ?? []).map((report) => about(report, speak)),
    articles === null ? null : h('p', { class: 'hint' }, speak.t('detail.notKept')));
}
