import { byId, onChange } from './dom.js';

/** Turns the raster map underneath off and on; not there when the server has none. */
export function createTiles(change) {
  const root = byId('tiles');
  let off = false;
  root.addEventListener('click', () => change({ tiles: off ? null : 'off' }));
  const draw = onChange((tiles, chosen) => {
    off = chosen === 'off';
    root.hidden = !tiles;
    root.setAttribute('aria-pressed', String(!off));
  });
  return { update: (state) => draw([state.status.tiles, state.route.tiles]) };
}
