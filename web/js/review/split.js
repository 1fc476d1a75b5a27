import { button, h } from '../view/dom.js';
import { changesOf, valuesOf } from './changes.js';
import { createPlaceSearch } from './placesearch.js';

const FIELDS = ['date_start', 'date_end', 'place', 'coordinates', 'killed_min', 'killed_best', 'killed_max'];

const KINDS = { date_start: 'date', date_end: 'date' };

function part(number, values, speak, search) {
  const inputs = Object.fromEntries(FIELDS.map((name) =>
    [name, h('input', { type: KINDS[name] ?? 'text', name: `${name}-${number}`, value: values[name], autocomplete: 'off' })]));
  const put = (place) => {
    inputs.place.value = place.name;
    inputs.coordinates.value = `${place.lat}, ${place.lon}`;
  };
  const element = h('fieldset', { class: 'split-part' }, h('legend', null, speak.t('split.part', { n: number })), createPlaceSearch(search, put, speak),
    h('div', { class: 'form-row' }, FIELDS.map((name) => h('label', null, h('span', null, speak.t(`form.${name}`)), inputs[name]))));
  return { element, inputs };
}

/** The parts that an incident falls into: where, when, and how many were killed in each. */
export function splitContent(feature, speak, search) {
  const before = valuesOf(feature);
  const holder = h('div', { class: 'form' });
  const parts = [];
  const add = () => {
    parts.push(part(parts.length + 1, before, speak, search));
    holder.append(parts.at(-1).element);
  };
  add();
  add();

  return {
    content: [h('p', null, speak.t('split.text')), holder, button(speak.t('split.more'), add, 'link')],
    /** @returns {?object[]} the changes of each part; null when a field makes no sense */
    read() {
      const results = parts.map(({ inputs }) => {
        const after = { ...before, ...Object.fromEntries(FIELDS.map((name) => [name, inputs[name].value])) };
        const result = changesOf(before, after);
        for (const name of FIELDS) inputs[name].setAttribute('aria-invalid', String(result.wrong.includes(name)));
        return result;
      });
      return results.some(({ wrong }) => wrong.length > 0) ? null : results.map(({ changes }) => changes);
    },
  };
}
