import { h } from '../view/dom.js';

/**
 * The incidents that may be the same one, to choose those from that are.
 *
 * @param {{incident: object, score: number, reasons: object[]}[]} similar
 * @param {string[]} left ids that were chosen before
 * @returns {{content: Node[], chosen: () => string[], read: () => ?string[]}} `read` gives null where none is chosen, which is told
 */
export function mergeContent(similar, speak, left) {
  const boxes = similar.map(({ incident: { properties }, score, reasons }) => {
    const box = h('input', { type: 'checkbox', value: properties.id, checked: left.includes(properties.id) });
    return { box, line: h('li', null, h('label', { class: 'similar' }, box, h('span', null, h('b', null, speak.title(properties)),
      h('small', null, [speak.dates.short(properties), speak.group(properties.group), speak.t('merge.score', { n: speak.numbers.confidence(score) })].join(' · ')),
      h('small', null, (reasons ?? []).map(speak.reason).join(' · '))))) };
  });
  const wrong = h('p', { class: 'field-error', role: 'alert', hidden: true }, speak.t('merge.choose'));
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);

  return {
    content: [h('p', null, speak.t('merge.text')), h('ul', { role: 'list' }, boxes.map(({ line }) => line)), wrong],
    chosen,
    read() {
      const others = chosen();
      wrong.hidden = others.length > 0;
      return others.length === 0 ? null : others;
    },
  };
}
