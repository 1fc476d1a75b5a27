import { downloadAddress } from '../api.js';
import { unplaced } from '../state/selectors.js';
import { filterQuery } from '../url.js';
import { byId, onChange } from './dom.js';

/** How many are shown, how many of them without a place, and the download of exactly these. */
export function createTally() {
  const [shown, off, download] = ['tally', 'to-unplaced', 'download'].map(byId);

  off.addEventListener('click', () => {
    const heading = byId('off-map');
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });

  const draw = onChange((phase, features, total, speak) => {
    const { tn, t, numbers } = speak;
    if (phase === 'ready') {
      const all = Math.max(total ?? 0, features.length);
      shown.textContent = tn('tally.shown', all, { shown: numbers.plain(features.length) });
    } else {
      shown.textContent = t(phase === 'loading' ? 'tally.loading' : 'tally.failed');
    }
    const without = unplaced(features).length;
    off.textContent = tn('tally.unplaced', without);
    off.disabled = without === 0;
    off.hidden = phase === 'failed';
  });

  const link = onChange((route) => {
    download.href = downloadAddress(filterQuery(route));
  });

  return {
    update(state, speak) {
      draw([state.phase, state.features, state.catalogue.total, speak]);
      link([state.route]);
    },
  };
}
