import { h } from './dom.js';

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
    entry.quote ? h('blockquote', { dir: 'auto', title: entry.quote }, entry.quote) : null,
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
