import { ApiError } from '../api.js';
import { filterQuery } from '../url.js';
import { latest } from './latest.js';
import { createTowns } from './towns.js';

/** The strip at the bottom has room for a bar on so many pixels, and is some pixels narrower than the page. */
const BAR_WIDTH = 4;
const BESIDE_BARS = 400;
const FEWEST_BARS = 120;

const barsFor = (width) => Math.max(FEWEST_BARS, Math.floor((width - BESIDE_BARS) / BAR_WIDTH));

/** What to do with each part of an answer; the lists are told together. */
const ACTIONS = {
  clusters: ({ clusters }) => ({ type: 'mapped', map: clusters }),
  histogram: ({ histogram }) => ({ type: 'timed', histogram }),
  facets: ({ facets }) => ({ type: 'counted', facets }),
  placed: ({ placed, unplaced }) => ({ type: 'listed', placed, unplaced }),
  unplaced: () => null,
};

/**
 * Fetches what the filters and the map's view ask for: as much of it as has changed, in one answer, so that the page is drawn
 * once for all of it and its parts agree with each other.
 *
 * @param {{store: object, api: object, map: () => object, width: () => number, painted: () => Promise<void>}} parts `width` of the
 *   page in pixels; `painted` settles when what was drawn can be seen
 */
export function createLoading({ store, api, map, width, painted }) {
  const nameTowns = createTowns(api, () => map().outlines);
  /** Parts that are asked for and have not come: whoever asks for more asks for these again, as only the last answer counts. */
  const wanted = new Set();
  /** Whether those were asked for in vain. */
  let broken = false;
  /** Pages of lists that are being fetched, by the page that they follow. */
  const following = new Map();
  let asked = {};
  let route = null;
  let fitted = false;
  let tellDrawn;
  /** Settles when the map can be seen for the first time, or could not be drawn. */
  const drawn = new Promise((settle) => { tellDrawn = settle; });

  /** Without the lists there is nothing to read; without anything else they are still right. */
  const failed = (failure) => {
    broken = true;
    store.dispatch(wanted.has('placed') ? { type: 'failed', failure } : { type: 'troubled', trouble: { failure, stale: true } });
    tellDrawn();
  };
  const task = latest(failed);

  /** Whatever is asked for before the marks can be seen keeps the browser from painting them. */
  async function goOn() {
    await painted();
    tellDrawn();
    // Where the map has moved to, there is more to tell apart.
    await moved();
  }

  function show(answer) {
    for (const part of Object.keys(answer)) wanted.delete(part);
    const first = !fitted;
    if (first) map().start(route.view, answer.clusters.features);
    fitted = true;
    store.dispatch({ type: 'together', actions: [
      ...Object.keys(answer).map((part) => ACTIONS[part](answer)).filter(Boolean), { type: 'answered' }] });
    if (first) goOn();
  }

  /** At first the map alone: what else is asked for at the same time would keep its marks waiting. */
  function ask(more) {
    for (const part of more) wanted.add(part);
    broken = false;
    const parts = fitted ? [...wanted] : ['clusters'];
    const how = {
      // At first everything there is, so that the map can move to where that lies.
      view: fitted || route.view ? map().view() : map().world,
      by: route.bars ?? 'group', bins: barsFor(width()), sort: route.sort,
    };
    return task((signal) => api.view(filterQuery(route), parts, how, signal), show);
  }

  /** The map shows another part of the world. Where it first goes to is asked for once that is seen. */
  const moved = async () => (fitted ? Promise.all([ask(['clusters']), nameTowns(map().view())]) : null);

  /** Parts that a route asks for and that were not asked for before. */
  function news() {
    const filter = filterQuery(route);
    const now = {
      map: filter, lists: `${filter} ${route.sort}`, bars: `${filterQuery(route, ['from', 'to'])} ${route.bars}`,
    };
    const changed = (part) => now[part] !== asked[part];
    const parts = [
      ...(changed('map') ? ['clusters', 'facets'] : []), ...(changed('lists') ? ['placed', 'unplaced'] : []), ...(changed('bars') ? ['histogram'] : []),
    ];
    asked = now;
    return parts;
  }

  /** Adds the page after that one, unless another list has taken its place: under other filters, in another order, anew. */
  async function follow(which, page) {
    try {
      const next = await api.next(page.next);
      if (store.get()[which] === page) store.dispatch({ type: 'together', actions: [{ type: 'listedMore', which, page: next }, { type: 'answered' }] });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      store.dispatch({ type: 'troubled', trouble: { failure: error.toFailure(), stale: false } });
    } finally {
      following.delete(page);
    }
  }

  return {
    drawn,
    /**
     * Asks for what a changed route asks for; what it asked for before is not fetched again.
     *
     * @returns {{answered: Promise<void>, actions: object[]}} `actions` tell the state of it
     */
    refresh(changed) {
      route = changed;
      const parts = [...new Set([...news(), ...(broken ? wanted : [])])];
      return { answered: parts.length > 0 ? ask(parts) : Promise.resolve(), actions: parts.includes('placed') ? [{ type: 'loading' }] : [] };
    },

    moved,

    /** Forgets what was fetched: something has been written. */
    forget() {
      asked = {};
    },

    /** The next page of a list: `placed` or `unplaced`. Who asks again for the same waits for the same answer. */
    async more(which) {
      const page = store.get()[which];
      if (!page.next) return;
      if (!following.has(page)) following.set(page, follow(which, page));
      await following.get(page);
    },
  };
}
