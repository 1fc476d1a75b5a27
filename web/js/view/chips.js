import { h } from './dom.js';

/** Small labels that say what a reader must not overlook. */
export function badges(properties, speak) {
  const { t } = speak;
  const list = [
    properties.contested && ['contested', t('badge.contested'), t('badge.contested.help')],
    properties.background && ['background', t('badge.background'), t('badge.background.help')],
    properties.shared_toll && ['shared', t('badge.shared'), t('badge.shared.help')],
    properties.status !== 'extracted' && ['status', speak.word('status', properties.status), null],
  ].filter(Boolean);
  return list.map(([kind, text, help]) => h('span', { class: `badge badge-${kind}`, title: help }, text));
}

/** How many were killed, in large figures over a small word; nothing when nobody gives a number. */
export function toll(properties, speak) {
  const count = speak.numbers.count(properties.killed_min, properties.killed_max);
  if (count === null) return null;
  const word = speak.t(properties.killed_max === 1 || properties.killed_max === 0 ? 'killed.one' : 'killed.other');
  return h('span', { class: 'toll' }, h('b', null, count), h('small', null, word));
}

/** A place with its country, as closely as it is known. */
export function placeLine(properties, speak) {
  const parts = [properties.place && speak.place(properties.place, properties.country), properties.country && speak.country(properties.country)].filter(Boolean);
  return parts.join(', ');
}
