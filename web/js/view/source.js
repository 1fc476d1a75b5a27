import { marked, sentenceOf } from '../domain/evidence.js';
import { h } from './dom.js';

function piece({ text, supports, trigger }, speak) {
  if (supports.length === 0) return text;
  const names = supports.map((name) => speak.word('supports', name)).join(', ');
  return h('mark', { class: trigger ? 'trigger' : null, title: names }, text);
}

/** Only web addresses become links: a `javascript:` in an article's data stays text. */
const isWeb = (url) => /^https?:\/\//i.test(url ?? '');

function report(entry, speak) {
  const title = entry.title ?? entry.article;
  const about = [entry.publisher, entry.published && speak.dates.day(entry.published)].filter(Boolean).join(', ');
  return h(
    'p',
    { class: 'report' },
    isWeb(entry.url) ? h('a', { href: entry.url, rel: 'noopener noreferrer', target: '_blank' }, title) : h('span', null, title),
    about ? h('small', null, about) : null,
  );
}

/** The sentence the incident was read from, its telling words marked, and the articles it stands in. */
export function source(properties, speak) {
  const sentence = sentenceOf(properties);
  if (!sentence) return null;
  return h(
    'section',
    { class: 'source' },
    h('h3', null, speak.t('detail.sentence')),
    h('blockquote', { class: 'sentence', dir: 'auto' }, marked(sentence, properties.evidence).map((part) => piece(part, speak))),
    (properties.reports ?? []).map((entry) => report(entry, speak)),
  );
}
