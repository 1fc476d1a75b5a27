import { ApiError } from './api.js';
import { fetchMessages, rememberLanguage } from './i18n/i18n.js';
import { filterQuery, readRoute, withoutFilters, writeRoute } from './url.js';

/**
 * What a reader can do, and what follows from it: the address, the requests. The only place with side effects that
 * outlive a view.
 *
 * @param {{store: object, api: object, window: Window, storage: () => Storage}} parts
 */
export function createController({ store, api, window, storage }) {
  const { history, location } = window;
  let asked = null;
  let running = null;

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
    start: () => Promise.all([takeStock(), refresh()]),
    retry: () => Promise.all([takeStock(), refresh()]),
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
