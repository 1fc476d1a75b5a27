import { arrange, button, byId, h, onChange, write } from './dom.js';
import { createRow } from './listrow.js';

/** One of the two lists with its heading. */
function createSection({ id, note, pick, more }) {
  const heading = h('h2', { id, tabindex: '-1' }, '');
  const small = note ? h('small', null) : null;
  const list = h('ul', { role: 'list' });
  const follow = button('', more, 'link');
  const below = h('p', { class: 'items-more' }, follow);
  const element = h('section', { class: 'items', 'aria-labelledby': id }, heading, list);
  if (small) heading.append(small);
  let rows = [];

  /** Whose line is held stays with it: it moves to where its incident stands now. */
  function follows(features, held) {
    const [from, to] = [rows.findIndex((row) => row.id() === held), features.findIndex(({ properties }) => properties.id === held)];
    if (held !== null && from !== -1 && to !== -1 && from !== to) rows.splice(to, 0, ...rows.splice(from, 1));
  }

  return {
    element,
    draw(page, words, speak, held) {
      while (rows.length < page.features.length) rows.push(createRow(pick));
      follows(page.features, held);
      page.features.forEach((feature, i) => rows[i].draw(feature, speak));
      arrange(list, rows.slice(0, page.features.length).map((row) => row.element));
      heading.firstChild.data = words.heading;
      if (small) write(small, words.note);
      write(follow, speak.t('list.more', { n: speak.numbers.plain(page.matched - page.features.length) }));
      arrange(element, [heading, list, page.next && below].filter(Boolean));
    },
  };
}

/**
 * The incidents as a list: those on the map, then those without a place.
 *
 * @param {{pick: (id: string, how: {focus: boolean}) => void, more: (which: string) => void}} act
 */
export function createList({ pick, more }) {
  const root = byId('list');
  const lineOf = (id) => root.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const onMap = createSection({ id: 'on-map', pick, more: () => more('placed') });
  const offMap = createSection({ id: 'off-map', note: true, pick, more: () => more('unplaced') });

  const draw = onChange((placed, unplaced, speak) => {
    const held = root.contains(document.activeElement) ? document.activeElement.getAttribute('data-id') : null;
    const count = (page) => ({ n: speak.numbers.plain(page.matched) });
    onMap.draw(placed, { heading: speak.t('list.placed', count(placed)) }, speak, held);
    offMap.draw(unplaced, { heading: speak.t('list.unplaced', count(unplaced)), note: speak.t('list.unplaced.note') }, speak, held);
    arrange(root, [placed.matched > 0 && onMap.element, unplaced.matched > 0 && offMap.element].filter(Boolean));
    // Nobody is left holding another incident than the one they took hold of.
    const now = document.activeElement;
    if (held === null || (root.contains(now) && now.getAttribute('data-id') === held)) return;
    const line = lineOf(held);
    if (line) line.focus({ preventScroll: true });
    else if (root.contains(now)) now.blur();
  });

  const mark = onChange((id) => {
    for (const element of root.querySelectorAll('[aria-current]')) element.removeAttribute('aria-current');
    const chosen = id && lineOf(id);
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
      const line = lineOf(id);
      line?.focus({ preventScroll: true });
      return Boolean(line);
    },
  };
}
