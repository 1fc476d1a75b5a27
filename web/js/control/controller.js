import { ApiError } from '../api.js';
import { fetchMessages, rememberLanguage } from '../i18n/i18n.js';
import { readRoute, withoutFilters, writeRoute } from '../url.js';
import { createLoading } from './loading.js';
import { createOpening } from './opening.js';
import { createReview } from './review.js';

/**
 * What a reader can do, and what follows from it: the address, the requests. With its neighbours the only place with side
 * effects that outlive a view.
 *
 * @param {{store: object, api: object, window: Window, storage: () => Storage, map: () => object, painted: () => Promise<void>}} parts
 */
export function createController({ store, api, window, storage, map, painted }) {
  const { history, location } = window;
  const loading = createLoading({ store, api, map, width: () => window.innerWidth, painted });
  const opening = createOpening({ store, api });
  let drawn = false;

  /** Goes to a route; a step in the history unless it only follows the map. */
  function go(changes, { replace = false } = {}) {
    const before = writeRoute(store.get().route);
    const route = { ...store.get().route, ...changes };
    const address = writeRoute(route);
    return arrive(route, () => {
      if (address !== before) history[replace ? 'replaceState' : 'pushState'](null, '', address || location.pathname);
    });
  }

  /** Asks first: the server answers while the page notes and draws what the reader did. */
  function arrive(route, note = () => {}) {
    const { answered, actions } = loading.refresh(route);
    note();
    store.dispatch({ type: 'together', actions: [{ type: 'routed', route }, ...actions] });
    return Promise.all([answered, opening.follow(route)]);
  }

  /** Asks again for what has not come, or is out of date. */
  function refresh() {
    const { answered, actions } = loading.refresh(store.get().route);
    store.dispatch({ type: 'together', actions });
    return answered;
  }

  /** Asks without which the page still works: a failure is left to the incidents to tell. */
  async function aside(promise, then) {
    try {
      then(await promise);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  const takeStock = () => Promise.all([
    aside(api.status(), ({ writable = false, tiles = null, incidents, articles }) =>
      store.dispatch({ type: 'reported', status: { writable, tiles, total: incidents, articles } })),
    aside(api.facets(''), ({ groups, dates }) => store.dispatch({
      type: 'catalogued',
      catalogue: { groups: groups.map(({ label }) => label), dates: { min: dates?.min ?? null, max: dates?.max ?? null } },
    })),
  ]);

  /** What places are called in the reader's language; until it is known they bear their usual names. */
  async function nameThem() {
    if (store.get().spokenNames.length > 0) return;
    await loading.drawn;
    await aside(api.spokenNames(), (spokenNames) => store.dispatch({ type: 'named', spokenNames }));
  }

  /** Draws the outlines; where that fails, the incidents are still in their places. */
  async function drawOutlines() {
    if (drawn) return;
    drawn = true;
    try {
      // What the map is about is painted before what lies under it.
      await loading.drawn;
      const [neighbours, countries, regions] = await Promise.all([api.neighbours(), api.boundaries('countries'), api.boundaries('admin1')]);
      const { outlines } = map();
      outlines.setNeighbours(neighbours);
      outlines.setCountries(countries);
      outlines.setRegions(regions);
      map().setRegionAreas(regions.features);
      store.dispatch({ type: 'outlined', missing: false });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      drawn = false;
      store.dispatch({ type: 'outlined', missing: true });
    }
  }

  async function speakIn(lang) {
    if (lang === store.get().lang) return;
    const messages = await fetchMessages(window.fetch.bind(window), lang);
    store.dispatch({ type: 'spoken', lang, messages });
  }

  /** After something was written: everything is fetched again. */
  function renew() {
    loading.forget();
    return Promise.all([refresh(), takeStock(), opening.follow(store.get().route, true)]);
  }

  /** The same, without waiting for more than the incident that is open: lists and counts follow by themselves. */
  function renewOpened() {
    const opened = opening.follow(store.get().route, true);
    loading.forget();
    refresh();
    takeStock();
    return opened;
  }

  window.addEventListener('popstate', () => {
    const { route: before } = store.get();
    const there = readRoute(location.search);
    // A language is no step, so that going back does not undo it.
    const route = { ...there, lang: before.lang };
    const address = writeRoute(route);
    if (there.lang !== route.lang) history.replaceState(null, '', address || location.pathname);
    // What leads to a part of the page comes here too.
    if (address === writeRoute(before)) return;
    map().turn(route.view);
    arrive(route);
  });

  return {
    /** Fetches everything; again, what has failed before. */
    start: () => Promise.all([refresh(), opening.follow(store.get().route), loading.drawn.then(takeStock), drawOutlines(), nameThem()]),
    /** Settles when the map can be seen for the first time, or could not be drawn. */
    drawn: loading.drawn,
    go,
    filter: go,
    showAll: () => go(withoutFilters(store.get().route)),
    select: (id) => go({ id, revision: null }),
    more: loading.more,
    renew,
    /** Places of a name; none when the server cannot say. */
    async search(name) {
      try {
        return (await api.placesNamed(name)).features;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return [];
      }
    },
    review: createReview({ store, api, renew: renewOpened }),
    followMap(view, byHand) {
      const answered = loading.moved();
      if (byHand) go({ view }, { replace: true });
      return answered;
    },
    async changeLanguage(lang) {
      rememberLanguage(storage, lang);
      await speakIn(lang);
      // No step of its own: going back over it would leave the page as it is.
      await go({ lang }, { replace: true });
    },
  };
}
