import { button, h, write } from './dom.js';

/** What was said, its beginning at first; where that is not all of it, a button shows the rest. */
function quote(text, { t }) {
  const words = h('blockquote', { dir: 'auto' }, text);
  const more = button(t('detail.quote.more'), () => show(!words.classList.contains('is-whole')), 'link quote-more');
  more.hidden = true;
  function show(whole) {
    words.classList.toggle('is-whole', whole);
    more.setAttribute('aria-expanded', String(whole));
    write(more, t(whole ? 'detail.quote.less' : 'detail.quote.more'));
  }
  show(false);
  new ResizeObserver(() => {
    if (!words.classList.contains('is-whole')) more.hidden = words.scrollHeight <= words.clientHeight + 1;
  }).observe(words);
  return [words, more];
}

function account(entry, speak) {
  const count = speak.numbers.count(entry.killed_min, entry.killed_max);
  const dead = entry.killed_max === 1 || entry.killed_max === 0 ? 'killed.one' : 'killed.other';
  return h(
    'li',
    { class: `account account-${entry.stance}` },
    h('p', { class: 'account-by' }, h('b', null, speak.word('by', entry.by)), ' ', h('span', null, speak.t(`stance.${entry.stance}`))),
    count === null
      ? null
      : h('p', { class: 'account-toll' }, h('b', null, count), ' ', entry.victims ?? speak.t(dead)),
    entry.quote ? quote(entry.quote, speak) : null,
  );
}

/** Who says what, side by side; null when nobody is quoted. */
export function accounts(properties, speak) {
  const all = properties.accounts ?? [];
  if (all.length === 0) return null;
  return h(
    'section',
    { class: 'accounts' },
    h('h3', null, speak.t(properties.contested ? 'detail.accounts.contested' : 'detail.accounts')),
    h('ul', { role: 'list' }, all.map((entry) => account(entry, speak))),
  );
}
