import { namesApart } from '../domain/namesakes.js';
import { h } from './dom.js';

function line({ score, why, why_key: key, why_params: params }, name, speak) {
  return h('li', null, h('b', null, name), ' ',
    typeof score === 'number' ? h('span', { class: 'score' }, speak.numbers.confidence(score)) : null,
    why ? h('small', null, speak.reason({ key, params, text: why })) : null);
}

/** The places that the words could have meant and were not taken for, each with the reason; null when there were none. */
export function alternatives({ alternatives: all = [] }, speak) {
  if (all.length === 0) return null;
  const names = namesApart(all, speak);
  return h('details', { class: 'fold alternatives' }, h('summary', null, speak.tn('detail.alternatives', all.length)),
    h('ul', { role: 'list' }, all.map((alternative, i) => line(alternative, names[i], speak))));
}
