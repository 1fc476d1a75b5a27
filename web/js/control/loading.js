import { ApiError } from '../api.js';
import { cutToFilter } from '../area/view.js';
import { filterQuery } from '../url.js';
import { gather } from './gather.js';
import { latest } from './latest.js';
import { createTowns } from './towns.js';

/** The strip at the bottom has room for a bar on so many pixels, and is some pixels narrower than the page. */
const BAR_WIDTH = 4;
const BESIDE_BARS = 400;
const FEWEST_BARS = 120;

const barsFor = (width) => Math.max(FEWEST_BARS, Math.floor((width - BESIDE_BARS) / BAR_WIDTH));

/** Milliseconds that answers wait for each other. */
const TOGETHER = 60;

/**
 * Fetches what the filters and the map's view ask for, each part on its own, so that the first to arrive is shown first.
 *
 * @param {{store: object, api: object, map: () => object, width: () => number}} parts `width` of the page in pixels
 */
export function createLoading({ store, api, map, width }) {
  const answers = gather((actions) => store.dispatch({ type: 'together', actions }), TOGETHER);
  const failed = (failure) => {
    answers.flush();
    asked.all = null;
    store.dispatch({ type: 'failed', failure });
  };
  const nameTowns = createTowns(api, () => map().outlines);
  const tasks = {
    lists: latest(failed), facets: latest(failed), histogram: latest(failed), clusters: latest(failed),
  };
  let asked = { all: null, time: null, view: null };
  let fitted = false;
  let tellDrawn;
  /** Settles when the map was drawn for the first time, or could not be. */
  const drawn = new Promise((settle) => { tellDrawn = settle; });

  /** What the map shows: at first everything there is, so that it can move to where that lies. */
  function drawMap() {
    const { route } = store.get();
    const view = fitted || route.view ? map().view() : map().world;
    const box = cutToFilter(view.bbox, route.bbox);
    if (box === null) {
      tellDrawn();
      return store.dispatch({ type: 'mapped', map: { features: [] } });
    }
    const filter = filterQuery(route, ['bbox']);
    return tasks.clusters((signal) => api.clusters(filter, { bbox: box, zoom: view.zoom }, signal), (answer) => {
      const first = !fitted;
      fitted = true;
      if (first) map().start(route.view, answer.features);
      answers.add({ type: 'mapped', map: { features: answer.features } });
      if (first) answers.flush();
    }).finally(tellDrawn);
  }

  function drawTime(route) {
    const filter = filterQuery(route, ['from', 'to']);
    const by = route.bars ?? 'group';
    const key = `${filter} ${by}`;
    if (asked.time === key) return null;
    asked.time = key;
    return tasks.histogram((signal) => api.histogram(filter, { by, bin: 'auto', bins: barsFor(width()) }, signal),
      (histogram) => answers.add({ type: 'timed', histogram }));
  }

  /** At first the map alone: what else is asked for at the same time would keep its marks waiting. */
  const afterMarks = (ask) => (fitted ? ask() : drawn.then(ask));

  return {
    drawn,
    /** Fetches what a changed route asks for; what it asked for before is not fetched again. */
    refresh() {
      const { route } = store.get();
      const filter = filterQuery(route);
      const waiting = [];
      const key = `${filter} ${route.sort}`;
      if (key !== asked.all) {
        asked.all = key;
        store.dispatch({ type: 'loading' });
        waiting.push(
          drawMap(),
          afterMarks(() => tasks.lists((signal) => api.lists(filter, route.sort, signal), (lists) => answers.add({ type: 'listed', ...lists }))),
          afterMarks(() => tasks.facets((signal) => api.facets(filter, signal), (facets) => answers.add({ type: 'counted', facets }))));
      }
      return Promise.all([...waiting, afterMarks(() => drawTime(route))]).finally(answers.flush);
    },

    /** The map shows another part of the world. */
    moved: () => Promise.all([fitted ? Promise.resolve(drawMap()).finally(answers.flush) : null, nameTowns(map().view())]),

    /** Forgets what was fetched: something has been written. */
    forget() {
      asked = { all: null, time: null, view: null };
    },

    /** The next page of a list: `placed` or `unplaced`. */
    async more(which) {
      const { next } = store.get()[which];
      if (!next) return;
      const { route } = store.get();
      try {
        const page = await api.next(next);
        if (filterQuery(store.get().route) === filterQuery(route)) store.dispatch({ type: 'listedMore', which, page });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        failed(error.toFailure());
      }
    },
  };
}
