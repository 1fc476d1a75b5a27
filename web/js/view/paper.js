import { filterWords } from '../format/filterwords.js';
import { matched } from '../state/selectors.js';
import { writeRoute } from '../url.js';
import { byId, onChange, write } from './dom.js';

/** More than this is a book and no printed page. */
const MOST = 500;

/** Pixels of CSS, 96 to an inch: as wide as A4 and Letter leave room for, as high as leaves some for the list. */
const PAPER = { width: 695, height: 560 };

/** The map as it stands, as large as paper lets it be: in another size it would show another part of the world, or be cut off. */
function fitMap() {
  const { clientWidth: width, clientHeight: height } = byId('map');
  if (width === 0) return;
  const scale = Math.min(PAPER.width / width, PAPER.height / height);
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries({ width, height, taken: height * scale })) style.setProperty(`--paper-map-${name}`, `${value}px`);
  style.setProperty('--paper-map-scale', String(scale));
}

/**
 * What only paper shows: which filters are set, how many incidents are not on it, where it comes from.
 *
 * @param {{get: () => object}} store
 * @param {{more: (which: string) => Promise<void>}} control
 */
export function createPaper(store, control) {
  const legend = byId('legend');
  let open = legend.open;
  // A key that is folded would be missing.
  window.addEventListener('beforeprint', () => {
    fitMap();
    open = legend.open;
    legend.open = true;
  });
  window.addEventListener('afterprint', () => { legend.open = open; });

  const draw = onChange((route, placed, unplaced, speak) => {
    write(byId('paper-filters'), filterWords(route, speak).join(' · '));
    write(byId('paper-from'), speak.t('print.from', { address: `${window.location.origin}/${writeRoute(route)}` }));
    const left = matched({ placed, unplaced }) - placed.features.length - unplaced.features.length;
    write(byId('paper-more'), left > 0 ? speak.tn('print.more', left) : '');
  });

  const listed = () => store.get().placed.features.length + store.get().unplaced.features.length;

  /** The rest of a list, as far as there is room for it. */
  async function complete(which) {
    for (let before = -1; store.get()[which].next && listed() < MOST && listed() > before;) {
      before = listed();
      await control.more(which);
    }
  }

  return {
    update: (state, speak) => draw([state.route, state.placed, state.unplaced, speak]),
    async print() {
      await complete('placed');
      await complete('unplaced');
      window.print();
    },
  };
}
