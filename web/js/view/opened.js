import { selected } from '../state/selectors.js';
import { byId, onChange } from './dom.js';
import { detail } from './detail.js';

/**
 * The opened incident: a popup on the map where there is room, else a card; always a card when it has no place.
 *
 * @param {{map: object, list: object, narrow: MediaQueryList, close: () => void}} parts
 */
export function createOpened({ map, list, narrow, close }) {
  const card = byId('card');
  let origin = null;
  let shown = null;
  let how = { focus: false, pan: true };

  const heading = () => document.getElementById('detail-title');

  function empty() {
    card.hidden = true;
    card.replaceChildren();
    map.closePopup();
  }

  const draw = onChange((feature, speak, small) => {
    empty();
    map.select(feature?.geometry ? feature.properties.id : null);
    const same = shown === (feature?.properties.id ?? null);
    shown = feature?.properties.id ?? null;
    if (!feature) return;
    // Drawn again in another language or under other filters, it stays where the reader has it.
    const pan = how.pan && !same;
    const content = detail(feature, speak, () => shut());
    if (feature.geometry && !small) {
      map.openPopup(feature, content, pan);
    } else {
      card.replaceChildren(content);
      card.hidden = false;
      if (feature.geometry) map.show(feature, pan);
    }
    if (how.focus) heading()?.focus({ preventScroll: true });
    how = { focus: false, pan: true };
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
    if (event.key === 'Escape' && document.querySelector('.detail')) {
      event.preventDefault();
      shut();
    }
  });

  return {
    /** Says how the next opening came about, so that the focus can follow and return. */
    expect(id, { from, focus }) {
      origin = { id, from };
      how = { focus, pan: from === 'list' };
      if (heading()?.closest('.detail').dataset.incident === id && focus) heading().focus({ preventScroll: true });
    },
    update: (state, speak) => draw([selected(state), speak, narrow.matches]),
  };
}
