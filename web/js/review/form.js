import { namesApart } from '../domain/namesakes.js';
import { TYPES } from '../domain/types.js';
import { h } from '../view/dom.js';
import { changesOf, valuesOf } from './changes.js';
import { actorWords } from '../format/actorwords.js';
import { createPlaceSearch } from './placesearch.js';

/** Fields made so far, so that each error has an id of its own. */
let forms = 0;

const KILLED = ['killed_min', 'killed_best', 'killed_max'];
const WOUNDED = ['wounded_min', 'wounded_max'];

/**
 * The form in which an incident is put right, stored or not.
 *
 * @param {object} feature
 * @param {object} speak
 * @param {{groups: string[], search: (name: string) => Promise<object[]>, candidates?: object[], typed?: ?Record<string, string>,
 *   typing?: () => void, changed?: () => void}} parts `groups` to offer; `candidates`: further places that the text names;
 *   `typed`: what somebody left in the fields, as `values` gave it; `typing` is called for every letter, `changed` whenever a
 *   value was changed
 * @returns {{element: HTMLElement, values: () => Record<string, string>, peek: () => {changes: object, wrong: string[]},
 *   read: () => {changes: object, wrong: string[]}}}
 */
export function createForm(feature, speak, { groups, search, candidates: named = [], typed = null, typing = () => {}, changed = () => {} }) {
  const { t, word } = speak;
  const before = valuesOf(feature);
  const actors = actorWords(speak);
  const left = { ...before, ...typed };
  const shown = { ...left, group: actors.written(left.group), target: actors.written(left.target) };
  const inputs = {};
  const errors = {};
  const list = h('datalist', { id: 'form-groups' }, groups.map((label) => h('option', { value: actors.written(label) })));

  function field(name, control, hint = null) {
    control.setAttribute('name', name);
    control.value = shown[name];
    control.addEventListener('input', typing);
    control.addEventListener('change', changed);
    inputs[name] = control;
    forms += 1;
    errors[name] = h('p', { class: 'field-error', id: `form-wrong-${forms}`, hidden: true });
    return h('div', { class: `form-${name}` },
      h('label', null, h('span', null, t(`form.${name}`)), control, hint ? h('small', null, hint) : null), errors[name]);
  }

  const type = h('select', null, Object.entries(TYPES).map(([group, subtypes]) =>
    h('optgroup', { label: word('type', group) }, subtypes.map((subtype) => h('option', { value: subtype }, word('subtype', subtype))))));
  const input = (kind, more = {}) => h('input', { type: kind, autocomplete: 'off', ...more });

  function put(place) {
    inputs.place.value = place.name;
    inputs.coordinates.value = `${Number(place.lat.toFixed(5))}, ${Number(place.lon.toFixed(5))}`;
    inputs.uncertainty.value = String(place.km ?? '');
    // As if it had been typed, for all who listen.
    for (const kind of ['input', 'change']) inputs.uncertainty.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  const key = ({ place, lon, lat }) => `${place} ${lon} ${lat}`;
  const [lon, lat] = feature.geometry?.coordinates ?? [];
  const all = [...(feature.properties.alternatives ?? []), ...named]
    .filter((place) => typeof place.lon === 'number' && !(place.lon === lon && place.lat === lat));
  const candidates = [...new Map(all.map((candidate) => [key(candidate), candidate])).values()].slice(0, 12);
  const labels = namesApart(candidates, speak);
  const offered = candidates.length === 0 ? null : h('div', { class: 'form-candidates' }, h('span', null, t('form.candidates')),
    h('ul', { role: 'list' }, candidates.map((candidate, i) => h('li', null, h('button', {
      type: 'button', class: 'chip', onclick: () => put({ name: candidate.place, lon: candidate.lon, lat: candidate.lat, km: candidate.radius_km ?? '' }),
    }, labels[i])))));

  const element = h('div', { class: 'form' },
    h('fieldset', null, h('legend', null, t('form.when')), h('div', { class: 'form-row' }, field('date_start', input('date')), field('date_end', input('date')))),
    h('fieldset', null, h('legend', null, t('form.what')),
      h('div', { class: 'form-row' }, field('sub_event_type', type)),
      h('div', { class: 'form-row' }, field('group', input('text', { list: 'form-groups' })), field('target', input('text'))),
      [KILLED, WOUNDED].map((names) => h('div', { class: 'form-row is-numbers' }, names.map((name) => field(name, input('text', { inputmode: 'numeric' }))))),
      field('background', h('select', null, ['false', 'true'].map((value) => h('option', { value }, t(`filters.background.${value}`)))))),
    h('fieldset', null, h('legend', null, t('form.where')), offered, createPlaceSearch(search, put, speak),
      h('div', { class: 'form-row' }, field('place', input('text')), field('coordinates', input('text', { placeholder: '15.2, -2.59' }), t('form.coordinates.hint')),
        field('uncertainty', input('text', { inputmode: 'decimal' })))),
    list);

  /** What stands in the fields; actors as they are kept, whatever language they were written in. */
  function values() {
    const all = Object.fromEntries(Object.entries(inputs).map(([name, control]) => [name, control.value]));
    return { ...all, group: actors.read(all.group), target: actors.read(all.target) };
  }

  /** The same as changes, without a word about what is wrong. */
  const peek = () => changesOf(before, values());

  return {
    element,
    values,
    peek,
    read() {
      const result = peek();
      for (const [name, control] of Object.entries(inputs)) {
        const bad = result.wrong.includes(name);
        control.setAttribute('aria-invalid', String(bad));
        errors[name].hidden = !bad;
        errors[name].textContent = bad ? t(`form.wrong.${result.why[name]}`) : '';
        if (bad) control.setAttribute('aria-describedby', errors[name].id);
        else control.removeAttribute('aria-describedby');
      }
      inputs[result.wrong[0]]?.focus();
      return result;
    },
  };
}
