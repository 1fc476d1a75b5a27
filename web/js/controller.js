import { ApiError } from './api.js';
import { fetchMessages, rememberLanguage } from './i18n/i18n.js';
import { filterQuery, readRoute, withoutFilters, writeRoute } from './url.js';

/**
 * What a reader can do, and what follows from it: the address, the requests. The only place with side effects that
 * outlive a view.
 *
 * @param {{store: object, api: object, window: Window, storage: () => Storage, outlines: () => object}} parts
 */
export function createController({ store, api, window, storage, outlines }) {
  const { history, location } = window;
  let asked = null;
  let running = null;
  let drawn = false;

  /** Goes to a route; a step in the history unless it only follows the map. */
  function go(changes, { replace = false } = {}) {
    const route = { ...store.get().route, ...changes };
    const address = writeRoute(route) || location.pathname;
    if (writeRoute(route) !== writeRoute(store.get().route)) {
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
    }
    store.dispatch({ type: 'routed', route });
    return refresh();
  }

  /** Fetches what the filters ask for, unless it is here already or on its way. */
  async function refresh() {
    const filter = filterQuery(store.get().route);
    if (filter === asked) return;
    asked = filter;
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    store.dispatch({ type: 'loading' });
    try {
      store.dispatch({ type: 'loaded', ...(await api.view(filter, signal)) });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      asked = null;
      store.dispatch({ type: 'failed', failure: error.toFailure() });
    }
  }

  /** What the whole store holds; without it the page still works, so a failure is left to `refresh` to tell. */
  async function takeStock() {
    try {
      store.dispatch({ type: 'catalogued', catalogue: await api.catalogue() });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  /** Draws the outlines; where that fails, the incidents are still in their places. */
  async function drawOutlines() {
    if (drawn) return;
    drawn = true;
    try {
      const [neighbours, countries, regions] =
        await Promise.all([api.neighbours(), api.boundaries('countries'), api.boundaries('admin1')]);
      outlines().setNeighbours(neighbours);
      outlines().setCountries(countries);
      outlines().setRegions(regions);
      store.dispatch({ type: 'outlined', missing: false });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      drawn = false;
      store.dispatch({ type: 'outlined', missing: true });
    }
  }

  async function speakIn(lang) {
    if (lang !== store.get().lang) {
      const messages = await fetchMessages(window.fetch.bind(window), lang);
      store.dispatch({ type: 'spoken', lang, messages });
    }
  }

  window.addEventListener('popstate', () => {
    const route = readRoute(location.search);
    store.dispatch({ type: 'routed', route });
    refresh();
    if (route.lang) speakIn(route.lang);
  });

  return {
    /** Fetches everything; again, what has failed before. */
    start: () => Promise.all([takeStock(), refresh(), drawOutlines()]),
    filter: (changes) => go(changes),
    showAll: () => go(withoutFilters(store.get().route)),
    select: (id) => go({ id }),
    followMap: (view) => go({ view }, { replace: true }),
    async changeLanguage(lang) {
      rememberLanguage(storage, lang);
      await speakIn(lang);
      await go({ lang });
    },
  };
}
