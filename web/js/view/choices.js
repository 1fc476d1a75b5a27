import { toggled } from '../state/selectors.js';
import { h, swap } from './dom.js';

/** A list of choices as chips: each with its count, the most frequent first, the rest on demand. */

function chip({ label, count, chosen }, { name, text, picture, number, toggle }) {
  const box = h('input', { type: 'checkbox', name, value: label, checked: chosen, onchange: () => toggle(label) });
  return h('label', { class: count === 0 ? 'chip is-empty' : 'chip' }, box, picture?.(label) ?? null,
    h('span', { class: 'chip-label' }, text(label)), ' ', h('span', { class: 'chip-count' }, number(count)));
}

/**
 * @param {HTMLElement} root
 * @param {{name: string, first: number, change: (chosen: string[]) => void, text: (label: string, speak: object) => string,
 *   picture?: (label: string) => Node}} options `first`: so many are shown before one asks for the rest
 */
export function createChoices(root, { name, first, change, text, picture }) {
  let all = false;
  let chosen = [];
  let redraw = () => {};
  const more = h('button', { type: 'button', class: 'link chips-more', 'aria-expanded': 'false', value: '…more', onclick: () => {
    all = !all;
    redraw();
  } });
  const toggle = (label) => change(toggled(chosen, label));

  return {
    /** @param {{label: string, count: number, chosen: boolean}[]} list */
    draw(list, speak) {
      redraw = () => {
        chosen = list.filter((entry) => entry.chosen).map(({ label }) => label);
        const shown = all ? list : list.filter((entry, i) => i < first || entry.chosen);
        more.hidden = list.length <= first;
        more.setAttribute('aria-expanded', String(all));
        more.textContent = all ? speak.t('filters.fewer') : speak.t('filters.more', { n: speak.numbers.plain(list.length - shown.length) });
        const options = { name, picture, toggle, number: speak.numbers.plain, text: (label) => text(label, speak) };
        swap(root, [...shown.map((entry) => chip(entry, options)), more], 'value');
        root.closest('fieldset, details').hidden = list.length === 0;
      };
      redraw();
    },
  };
}

/**
 * A choice of one out of few.
 *
 * @param {{name: string, values: string[], change: (value: string) => void}} options
 * @returns {{draw: (value: string, text: (value: string) => string) => void}}
 */
export function createSegments(root, { name, values, change }) {
  const inputs = values.map((value) => h('input', { type: 'radio', name, value, onchange: () => change(value) }));
  const labels = inputs.map(() => h('span', null));
  root.replaceChildren(...inputs.map((input, i) => h('label', null, input, labels[i])));
  return {
    draw(value, text) {
      inputs.forEach((input, i) => {
        input.checked = input.value === value;
        labels[i].textContent = text(input.value);
      });
    },
  };
}

/** Fills a select; keeps its element, so that the focus stays. */
export function fillSelect(select, values, value, text) {
  select.replaceChildren(...values.map((each) => h('option', { value: each }, text(each))));
  select.value = value;
}
