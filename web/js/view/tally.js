import { matched, showsDiscarded } from '../state/selectors.js';
import { fillSelect } from './choices.js';
import { byId, onChange } from './dom.js';

const SORTS = ['', 'date', 'killed_desc', 'confidence_desc', 'added_desc', 'title'];

/**
 * How many are shown, how many of them without a place, and in which order they are listed.
 *
 * @param {(changes: object) => void} change
 */
export function createTally(change) {
  const [shown, off, sort] = ['tally', 'to-unplaced', 'sort'].map(byId);

  off.addEventListener('click', () => {
    const heading = byId('off-map');
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
  sort.addEventListener('change', () => change({ sort: sort.value || null }));

  const draw = onChange((phase, placed, unplaced, total, apart, speak) => {
    const { tn, t, numbers } = speak;
    const found = matched({ placed, unplaced });
    if (phase === 'ready') {
      const all = Math.max(total ?? 0, found);
      shown.textContent = apart ? tn('tally.apart', found) : tn('tally.shown', all, { shown: numbers.plain(found) });
    } else {
      shown.textContent = t(phase === 'loading' ? 'tally.loading' : 'tally.failed');
    }
    off.textContent = tn('tally.unplaced', unplaced.matched);
    off.disabled = unplaced.matched === 0;
    off.hidden = phase === 'failed';
  });

  const order = onChange((chosen, speak) =>
    fillSelect(sort, SORTS, chosen ?? '', (value) => speak.t(`sort.${value || 'newest'}`)));

  return {
    update(state, speak) {
      draw([state.phase, state.placed, state.unplaced, state.status.total, showsDiscarded(state), speak]);
      order([state.route.sort, speak]);
    },
  };
}
