import { isArea, markOf } from '../domain/marks.js';
import { badges, createToll, placeLine } from './chips.js';
import { arrange, h, onChange, write } from './dom.js';
import { copied } from './symbol.js';

const SYMBOL_RADIUS = 7;

function where(properties, speak) {
  const place = placeLine(properties, speak);
  if (!place) return '';
  return isArea(properties) && properties.uncertainty_m !== null ? `${place} ${speak.numbers.uncertainty(properties.uncertainty_m)}` : place;
}

/**
 * A line of the list. It stays in the page for whatever incident comes to stand there: making all elements anew for each filter
 * takes a browser longer than all else that follows from it.
 *
 * @param {(id: string, how: {focus: boolean}) => void} pick
 */
export function createRow(pick) {
  const [title, meta, group, dates, place, labels] =
    ['item-title', 'item-meta', 'item-group', null, 'item-place', 'item-badges'].map((name) => h('span', { class: name }));
  const [picture, text] = ['item-symbol', 'item-text'].map((name) => h('span', { class: name }));
  meta.append(group, dates);
  const button = h('button', {
    type: 'button',
    class: 'item',
    // A click without a pointer comes from the keyboard: the reader follows into the panel.
    onclick: (event) => pick(button.dataset.id, { focus: event.detail === 0 }),
  });
  const element = h('li', null, button);

  const draw = onChange((_, mark) => picture.replaceChildren(copied(mark)));
  const label = onChange((contested, background, shared, status, speak, properties) => labels.replaceChildren(...badges(properties, speak)));
  const toll = createToll();

  return {
    element,
    id: () => button.dataset.id ?? null,
    draw({ properties }, speak) {
      const { id, contested, background, shared_toll: shared, status } = properties;
      const mark = { ...markOf(properties), radius: SYMBOL_RADIUS };
      if (button.dataset.id !== id) button.dataset.id = id;
      draw([JSON.stringify(mark)], mark);
      write(title, speak.title(properties));
      write(group, speak.group(properties.group));
      write(dates, speak.dates.short(properties));
      write(place, where(properties, speak));
      label([contested, background, shared, status, speak], properties);
      arrange(text, [title, meta, place.textContent && place, labels.firstChild && labels].filter(Boolean));
      arrange(button, [picture, text, toll.draw(properties, speak)].filter(Boolean));
    },
  };
}
