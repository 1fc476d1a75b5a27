import { isArea, markOf } from '../domain/marks.js';
import { placed, unplaced } from '../state/selectors.js';
import { badges, placeLine, toll } from './chips.js';
import { byId, h, onChange } from './dom.js';
import { symbol } from './symbol.js';

const SYMBOL_RADIUS = 7;

function where(properties, speak) {
  const place = placeLine(properties, speak);
  if (!place) return null;
  const area = isArea(properties) ? ` ${speak.numbers.uncertainty(properties.uncertainty_m)}` : '';
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
        // A click without a pointer comes from the keyboard: the reader follows into the popup.
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

function section(id, heading, note, features, speak, pick) {
  if (features.length === 0) return null;
  return h(
    'section',
    { class: 'items', 'aria-labelledby': id },
    h('h2', { id, tabindex: '-1' }, heading, note && h('small', null, note)),
    h('ul', { role: 'list' }, features.map((feature) => item(feature, speak, pick))),
  );
}

/**
 * The incidents as a list: those on the map, then those without a place.
 *
 * @param {(id: string, how: {focus: boolean}) => void} pick
 */
export function createList(pick) {
  const root = byId('list');

  const draw = onChange((features, speak) => {
    const focused = document.activeElement?.dataset?.id;
    const on = placed(features);
    const off = unplaced(features);
    root.replaceChildren(
      ...[
        section('on-map', speak.t('list.placed', { n: speak.numbers.plain(on.length) }), null, on, speak, pick),
        section('off-map', speak.t('list.unplaced', { n: speak.numbers.plain(off.length) }),
          speak.t('list.unplaced.note'), off, speak, pick),
      ].filter(Boolean),
    );
    if (focused) root.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
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
      draw([state.features, speak]);
      mark([state.route.id, state.features, speak]);
    },
    /** Puts the focus on an incident's line. */
    focus: (id) => root.querySelector(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
  };
}
