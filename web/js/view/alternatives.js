import { h } from './dom.js';

function line(alternative, speak) {
  const { place, country, score, why } = alternative;
  const reasons = (Array.isArray(why) ? why : [why]).filter(Boolean).map((reason) => (typeof reason === 'string' ? reason : speak.reason(reason)));
  return h('li', null, h('b', null, [place, country && speak.country(country)].filter(Boolean).join(', ')), ' ',
    typeof score === 'number' ? h('span', { class: 'score' }, speak.numbers.confidence(score)) : null,
    reasons.length > 0 ? h('small', null, reasons.join(' · ')) : null);
}

/** The places that the words could have meant and were not taken for, each with the reason; null when there were none. */
export function alternatives({ alternatives: all = [] }, speak) {
  if (all.length === 0) return null;
  return h('details', { class: 'fold alternatives' }, h('summary', null, speak.tn('detail.alternatives', all.length)),
    h('ul', { role: 'list' }, all.map((alternative) => line(alternative, speak))));
}
