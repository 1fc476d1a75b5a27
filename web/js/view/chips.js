import { h, write } from './dom.js';

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

/** How many were killed, in large figures over a small word. */
export function createToll() {
  const [count, word] = [h('b', null), h('small', null)];
  const element = h('span', { class: 'toll' }, count, word);
  return {
    /** @returns {?Element} null when nobody gives a number */
    draw(properties, speak) {
      const { killed_min: least, killed_max: most } = properties;
      const number = speak.numbers.count(least, most);
      if (number === null) return null;
      write(count, number);
      write(word, speak.t(most === 1 || most === 0 ? 'killed.one' : 'killed.other'));
      return element;
    },
  };
}

/** A place with its country, as closely as it is known. */
export function placeLine(properties, speak) {
  const parts = [properties.place && speak.place(properties.place, properties.country), properties.country && speak.country(properties.country)].filter(Boolean);
  return parts.join(', ');
}
