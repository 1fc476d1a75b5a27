import { toggled } from '../state/selectors.js';
import { arrange, h, write } from './dom.js';

/** A list of choices as chips: each with its count, the most frequent first, the rest on demand. */

function createChip(label, { name, picture, toggle }) {
  const box = h('input', { type: 'checkbox', name, value: label, onchange: () => toggle(label) });
  const [text, count] = ['chip-label', 'chip-count'].map((kind) => h('span', { class: kind }));
  const element = h('label', { class: 'chip' }, box, picture?.(label) ?? null, text, ' ', count);
  return {
    element,
    draw(entry, words, number) {
      element.classList.toggle('is-empty', entry.count === 0);
      box.checked = entry.chosen;
      write(text, words);
      write(count, number);
    },
  };
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
  const chips = new Map();
  const more = h('button', { type: 'button', class: 'link chips-more', 'aria-expanded': 'false', value: '…more', onclick: () => {
    all = !all;
    redraw();
  } });
  const options = { name, picture, toggle: (label) => change(toggled(chosen, label)) };

  function chip(entry, speak) {
    const { label } = entry;
    if (!chips.has(label)) chips.set(label, createChip(label, options));
    chips.get(label).draw(entry, text(label, speak), speak.numbers.plain(entry.count));
    return chips.get(label).element;
  }

  return {
    /** @param {{label: string, count: number, chosen: boolean}[]} list */
    draw(list, speak) {
      redraw = () => {
        chosen = list.filter((entry) => entry.chosen).map(({ label }) => label);
        const shown = all ? list : list.filter((entry, i) => i < first || entry.chosen);
        more.hidden = list.length <= first;
        more.setAttribute('aria-expanded', String(all));
        write(more, all ? speak.t('filters.fewer') : speak.t('filters.more', { n: speak.numbers.plain(list.length - shown.length) }));
        arrange(root, [...shown.map((entry) => chip(entry, speak)), more]);
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
        write(labels[i], text(input.value));
      });
    },
  };
}

/**
 * Fills the proposals of a field.
 *
 * @param {HTMLDataListElement} list
 * @param {{label: string}[]} entries
 * @param {(entry: object) => string} text what is written beside the value
 */
export function fillList(list, entries, text) {
  const options = entries.map((entry, i) => list.children[i] ?? h('option', null));
  options.forEach((option, i) => {
    const [value, label] = [entries[i].label, text(entries[i])];
    if (option.value !== value) option.value = value;
    if (option.label !== label) option.label = label;
  });
  arrange(list, options);
}

/** Fills a select, keeps its element, so that the focus stays, and its options where they stand for the same. */
export function fillSelect(select, values, value, text) {
  const options = [...select.options];
  const same = options.length === values.length && values.every((each, i) => options[i].value === each);
  if (same) options.forEach((option, i) => write(option, text(values[i])));
  else select.replaceChildren(...values.map((each) => h('option', { value: each }, text(each))));
  if (select.value !== value) select.value = value;
}
