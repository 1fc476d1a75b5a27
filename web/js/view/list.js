import { isArea, markOf } from '../domain/marks.js';
import { badges, placeLine, toll } from './chips.js';
import { button, byId, h, onChange, swap } from './dom.js';
import { symbol } from './symbol.js';

const SYMBOL_RADIUS = 7;

function where(properties, speak) {
  const place = placeLine(properties, speak);
  if (!place) return null;
  const area = isArea(properties) && properties.uncertainty_m !== null ? ` ${speak.numbers.uncertainty(properties.uncertainty_m)}` : '';
  return h('span', { class: 'item-place' }, place + area);
}

function item(feature, speak, pick) {
  const { properties } = feature;
  const mark = { ...markOf(properties), radius: SYMBOL_RADIUS };
  const labels = badges(properties, speak);
  return h(
    'li',
    null,
    h(
      'button',
      {
        type: 'button',
        class: 'item',
        'data-id': properties.id,
        // A click without a pointer comes from the keyboard: the reader follows into the panel.
        onclick: (event) => pick(properties.id, { focus: event.detail === 0 }),
      },
      h('span', { class: 'item-symbol' }, symbol(mark)),
      h(
        'span',
        { class: 'item-text' },
        h('span', { class: 'item-title' }, speak.title(properties)),
        h(
          'span',
          { class: 'item-meta' },
          h('span', { class: 'item-group' }, speak.group(properties.group)),
          h('span', null, speak.dates.short(properties)),
        ),
        where(properties, speak),
        labels.length > 0 ? h('span', { class: 'item-badges' }, labels) : null,
      ),
      toll(properties, speak),
    ),
  );
}

function section({ id, heading, note, page, more }, speak, pick) {
  if (page.matched === 0) return null;
  const rest = page.matched - page.features.length;
  return h(
    'section',
    { class: 'items', 'aria-labelledby': id },
    h('h2', { id, tabindex: '-1' }, heading, note && h('small', null, note)),
    h('ul', { role: 'list' }, page.features.map((feature) => item(feature, speak, pick))),
    page.next ? h('p', { class: 'items-more' }, button(speak.t('list.more', { n: speak.numbers.plain(rest) }), more, 'link')) : null,
  );
}

/**
 * The incidents as a list: those on the map, then those without a place.
 *
 * @param {{pick: (id: string, how: {focus: boolean}) => void, more: (which: string) => void}} act
 */
export function createList({ pick, more }) {
  const root = byId('list');

  const draw = onChange((placed, unplaced, speak) => {
    const count = (page) => ({ n: speak.numbers.plain(page.matched) });
    swap(root, [
      section({ id: 'on-map', heading: speak.t('list.placed', count(placed)), page: placed, more: () => more('placed') }, speak, pick),
      section({ id: 'off-map', heading: speak.t('list.unplaced', count(unplaced)), note: speak.t('list.unplaced.note'),
        page: unplaced, more: () => more('unplaced') }, speak, pick),
    ]);
  });

  const mark = onChange((id) => {
    for (const element of root.querySelectorAll('[aria-current]')) element.removeAttribute('aria-current');
    const chosen = id && root.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!chosen) return;
    chosen.setAttribute('aria-current', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
  });

  return {
    update(state, speak) {
      draw([state.placed, state.unplaced, speak]);
      mark([state.route.id, state.placed, state.unplaced, speak]);
    },
    /** Puts the focus on an incident's line; false when it is not listed. */
    focus(id) {
      const line = root.querySelector(`[data-id="${CSS.escape(id)}"]`);
      line?.focus({ preventScroll: true });
      return Boolean(line);
    },
  };
}
