import { button, h } from '../view/dom.js';
import { changesOf, valuesOf } from './changes.js';
import { obstacles } from './parts.js';
import { createPlaceSearch } from './placesearch.js';

const FIELDS = ['date_start', 'date_end', 'place', 'coordinates', 'killed_min', 'killed_best', 'killed_max'];

const KINDS = { date_start: 'date', date_end: 'date' };

/** Fewer parts are no split. */
const LEAST = 2;

/** As if somebody had typed, for all who listen. */
const altered = (element) => element.dispatchEvent(new Event('input', { bubbles: true }));

function part(values, speak, search, remove) {
  const { t } = speak;
  const inputs = Object.fromEntries(FIELDS.map((name) =>
    [name, h('input', { type: KINDS[name] ?? 'text', value: values[name], autocomplete: 'off' })]));
  const put = (place) => {
    inputs.place.value = place.name;
    inputs.coordinates.value = `${place.lat}, ${place.lon}`;
    altered(inputs.coordinates);
  };
  const legend = h('legend', null);
  const wrong = h('p', { class: 'field-error', role: 'alert', hidden: true });
  const away = button(t('split.less'), () => remove(), 'link');
  const element = h('fieldset', { class: 'split-part' }, legend, createPlaceSearch(search, put, speak),
    h('div', { class: 'form-row' }, FIELDS.map((name) => h('label', null, h('span', null, t(`form.${name}`)), inputs[name]))), wrong, away);

  return {
    element,
    inputs,
    /** Tells which one it is, and whether it may go. */
    number(n, removable) {
      legend.textContent = t('split.part', { n });
      wrong.id = `split-wrong-${n}`;
      away.hidden = !removable;
      for (const name of FIELDS) inputs[name].name = `${name}-${n}`;
    },
    values: () => Object.fromEntries(FIELDS.map((name) => [name, inputs[name].value.trim()])),
    /** Marks fields that make no sense, and says why this part cannot be as it is; nothing where it can. */
    tell(fields, texts) {
      wrong.hidden = texts.length === 0;
      wrong.textContent = texts.join(' ');
      for (const name of FIELDS) {
        inputs[name].setAttribute('aria-invalid', String(fields.includes(name)));
        if (fields.includes(name)) inputs[name].setAttribute('aria-describedby', wrong.id);
        else inputs[name].removeAttribute('aria-describedby');
      }
    },
  };
}

/**
 * The parts that an incident falls into: where, when, and how many were killed in each.
 *
 * @param {?Record<string, string>[]} left parts that were begun before
 */
export function splitContent(feature, speak, search, left) {
  const { t } = speak;
  const before = valuesOf(feature);
  const holder = h('div', { class: 'form' });
  let parts = [];
  const renumber = () => parts.forEach((one, i) => one.number(i + 1, parts.length > LEAST));
  const add = (values) => {
    const one = part(values, speak, search, () => {
      parts = parts.filter((other) => other !== one);
      one.element.remove();
      renumber();
      altered(holder);
      more.focus();
    });
    parts.push(one);
    holder.append(one.element);
    renumber();
  };
  const more = button(t('split.more'), () => {
    add(before);
    altered(holder);
  }, 'link');
  const untouched = Object.fromEntries(FIELDS.map((name) => [name, before[name]]));
  const first = Array(LEAST).fill(untouched);
  for (const values of left ?? first) add(values);
  const said = () => parts.map((one) => one.values());

  return {
    content: [h('p', null, t('split.text')), holder, more],
    /** What the parts say so far; null as long as nobody has touched them. */
    stands: () => (JSON.stringify(said()) === JSON.stringify(first) ? null : said()),
    /** @returns {?object[]} the changes of each part; null when one cannot be as it is, which is told beside it */
    read() {
      const values = said();
      const results = values.map((value) => changesOf(before, { ...before, ...value }));
      const against = obstacles(values);
      results.forEach(({ wrong, why }, i) => {
        const unread = wrong.map((name) => t('filters.said', { name: t(`form.${name}`), text: t(`form.wrong.${why[name]}`) }));
        const obstacle = unread.length === 0 ? against[i] : null;
        parts[i].tell(wrong, obstacle ? [t(`split.wrong.${obstacle.kind}`, { n: obstacle.other })] : unread);
      });
      const bad = results.findIndex(({ wrong }, i) => wrong.length > 0 || against[i] !== null);
      if (bad === -1) return results.map(({ changes }) => changes);
      parts[bad].inputs[results[bad].wrong[0] ?? FIELDS[0]].focus();
      return null;
    },
  };
}
