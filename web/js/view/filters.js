import { groupStyle } from '../domain/palette.js';
import { activeFilters, groupChoices } from '../state/selectors.js';
import { isDay } from '../url.js';
import { byId, h, onChange } from './dom.js';

/** So many groups are shown before one asks for the rest. */
const FIRST = 6;

function swatch(label) {
  const { colour, dotted } = groupStyle(label);
  const element = h('span', { class: dotted ? 'swatch is-dotted' : 'swatch', 'aria-hidden': 'true' });
  element.style.setProperty('--group', colour);
  return element;
}

function groupChip({ label, count, chosen }, speak, toggle) {
  const box = h('input', { type: 'checkbox', name: 'group', value: label, checked: chosen, onchange: () => toggle(label) });
  return h('label', { class: count === 0 ? 'chip is-empty' : 'chip' }, box, swatch(label),
    h('span', { class: 'chip-label' }, speak.group(label)), ' ',
    h('span', { class: 'chip-count' }, speak.numbers.plain(count)));
}

/**
 * The filters: days, groups, background.
 *
 * @param {(changes: object) => void} change what to change in the route
 */
export function createFilters(change) {
  const [from, to, order, groups] = ['from', 'to', 'date-error', 'groups'].map(byId);
  const more = byId('more-groups');
  const background = [...document.querySelectorAll('input[name=background]')];
  let chosen = [];
  let all = false;
  let redraw = () => {};

  const toggle = (label) =>
    change({ groups: chosen.includes(label) ? chosen.filter((other) => other !== label) : [...chosen, label] });

  function days() {
    const [first, last] = [from.value || null, to.value || null];
    const wrong = first && last && first > last;
    order.hidden = !wrong;
    for (const input of [from, to]) input.setAttribute('aria-invalid', String(Boolean(wrong)));
    // Browsers report a change while a year is still being typed: 0002, 0020, 0202.
    const typed = [first, last].every((day) => day === null || (isDay(day) && day >= '1900'));
    if (!wrong && typed) change({ from: first, to: last });
  }

  from.addEventListener('change', days);
  to.addEventListener('change', days);
  for (const input of background) {
    input.addEventListener('change', () => change({ background: input.value === '' ? null : input.value === 'true' }));
  }
  byId('clear').addEventListener('click', () => change({ from: null, to: null, groups: [], background: null }));
  more.addEventListener('click', () => {
    all = !all;
    redraw();
  });

  const drawGroups = onChange((facets, catalogue, route, speak) => {
    redraw = () => {
      const choices = groupChoices({ facets, catalogue, route });
      const shown = all ? choices : choices.filter((choice, i) => i < FIRST || choice.chosen);
      const focused = groups.contains(document.activeElement) ? document.activeElement.value : null;
      groups.replaceChildren(...shown.map((choice) => groupChip(choice, speak, toggle)));
      if (focused !== null) groups.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus();
      groups.closest('fieldset').hidden = choices.length === 0;
      more.hidden = choices.length <= FIRST;
      more.setAttribute('aria-expanded', String(all));
      more.textContent = all ? speak.t('filters.fewer') : speak.t('filters.more', { n: choices.length - shown.length });
    };
    redraw();
  });

  const drawRest = onChange((route, catalogue, speak) => {
    chosen = route.groups;
    const { min, max } = catalogue.dates;
    from.value = route.from ?? '';
    to.value = route.to ?? '';
    order.hidden = true;
    for (const input of [from, to]) input.removeAttribute('aria-invalid');
    byId('date-span').textContent = min && max ? speak.t('filters.span', { range: speak.dates.range(min, max) }) : '';
    for (const input of background) input.checked = input.value === String(route.background ?? '');
    const active = activeFilters(route);
    byId('clear').hidden = active === 0;
    const badge = byId('active-filters');
    badge.hidden = active === 0;
    badge.textContent = speak.tn('filters.active', active);
  });

  return {
    update(state, speak) {
      drawRest([state.route, state.catalogue, speak]);
      drawGroups([state.facets, state.catalogue, state.route, speak]);
    },
  };
}
