import { sections } from './detail.js';
import { byId, onChange } from './dom.js';

/**
 * The panel of the incident that is open: beside the map, on a phone a sheet over it.
 *
 * @param {{map: object, list: object, narrow: MediaQueryList, close: () => void, actions: object, go: Function}} parts
 */
export function createOpened({ map, list, narrow, close, actions, go }) {
  const card = byId('card');
  let origin = null;
  let how = { focus: false, pan: true };
  let current = null;

  const heading = () => document.getElementById('detail-title');

  /** Pixels of the map that the panel covers from the right. */
  const covered = () => {
    const [over, under] = [card, byId('map')].map((element) => element.getBoundingClientRect());
    return narrow.matches || over.width === 0 ? 0 : Math.max(0, under.right - Math.max(over.left, under.left));
  };

  const show = onChange((id, speak, writable) => {
    current = null;
    map.select(id);
    if (id === null) {
      card.hidden = true;
      card.replaceChildren();
      return;
    }
    current = sections({ id, speak, writable, actions, go, close: shut });
    card.replaceChildren(current.element);
    card.hidden = false;
  });

  const fill = onChange((opened, speak) => {
    if (!current) return;
    current.update(opened, speak);
  });

  /** Brings the map to where the incident is; a link that says what the map shows has it so, unless a small screen leaves it out. */
  function move(lonLat, view) {
    const linked = origin === null && view !== null;
    // Beside the panel it has another size than when it started.
    if (linked) map.turn(view);
    if (!linked || (narrow.matches && !map.sees(lonLat))) map.show(lonLat, covered(), origin !== null);
  }

  /** Apart from the rest: the panel is built anew in another language. */
  const trace = onChange((feature) => map.open(feature));

  const locate = onChange((feature, view) => {
    if (!feature) return;
    const { properties: { id }, geometry } = feature;
    map.resized();
    if (how.pan && geometry && current) move(geometry.coordinates, view);
    if (how.focus) heading()?.focus({ preventScroll: true });
    if (origin?.id === id) how = { focus: false, pan: false };
  });

  function shut() {
    const back = origin;
    const within = document.activeElement?.closest('.detail');
    close();
    if (!back || !within) return;
    if (back.from === 'map') map.focus(back.id);
    else list.focus(back.id);
  }

  document.addEventListener('keydown', (event) => {
    const busy = document.querySelector('dialog[open], [popover]:popover-open, .draw-surface');
    if (event.key !== 'Escape' || busy || card.hidden) return;
    event.preventDefault();
    shut();
  });

  return {
    /** Says how the next opening came about, so that the focus can follow and return. */
    expect(id, { from, focus }) {
      origin = { id, from };
      how = { focus, pan: from === 'list' };
      if (focus && card.querySelector('.detail')?.dataset.incident === id) heading()?.focus({ preventScroll: true });
    },
    update(state, speak) {
      const { opened } = state;
      const there = opened.phase === 'none' || opened.phase === 'missing' ? null : opened.id;
      show([there, speak, state.status.writable]);
      fill([opened, speak, current]);
      const feature = opened.phase === 'ready' ? opened.feature : null;
      trace([feature]);
      locate([feature], state.route.view);
    },
  };
}
