/**
 * What the page knows, and how each thing that happens changes it. No clock, no network, no document in here.
 *
 * @typedef {{kind: 'away'|'refused'|'broken'|'conflict', status: number, detail: string, errorId: string}} Failure
 * @typedef {{features: object[], next: ?string, matched: number}} Page of a list; `next` is the address of the next
 * @typedef {{id: ?string, revision: ?number, phase: 'none'|'loading'|'ready'|'missing'|'failed', feature: ?object, etag: ?string,
 *   articles: ?object[], history: ?object[], failure: ?Failure}} Opened the incident that is open; `articles` are those that are
 *   kept here, null as long as nobody can say
 * @typedef {{failure: Failure, stale?: boolean, about?: string, opening?: string}} Trouble what failed while the lists are right;
 *   `stale`: what is drawn beside them is of before; `about` says what the reader did; `opening`: the name, as a key, of what could
 *   not be fetched
 * @typedef {{route: object, lang: string, messages: Record<string, string>, phase: 'loading'|'ready'|'failed',
 *   failure: ?Failure, trouble: ?Trouble, status: {writable: boolean, tiles: ?object, total: ?number}, catalogue: object, facets: object,
 *   placed: Page, unplaced: Page, map: {features: object[]}, histogram: ?object, opened: Opened,
 *   outlinesMissing: boolean, spokenNames: object[]}} State
 */

const EMPTY_PAGE = { features: [], next: null, matched: 0 };

const NOTHING_OPEN = {
  id: null, revision: null, phase: 'none', feature: null, etag: null, articles: null, history: null, failure: null,
};

export const NO_FACETS = {
  groups: [], event_types: [], sub_event_types: [], countries: [], admin1: [], statuses: [], sources: [], contested: [],
  background: [], confidence: [], confidence_least: [], killed_least: [], periods: [], certainty: null, matched: 0,
};

/** @returns {State} the state before anything was fetched */
export function initialState(route, lang, messages) {
  return {
    route,
    lang,
    messages,
    phase: 'loading',
    failure: null,
    trouble: null,
    status: { writable: false, tiles: null, total: null },
    catalogue: { groups: [], dates: { min: null, max: null } },
    facets: NO_FACETS,
    placed: EMPTY_PAGE,
    unplaced: EMPTY_PAGE,
    map: { features: [] },
    histogram: null,
    opened: NOTHING_OPEN,
    outlinesMissing: false,
    spokenNames: [],
  };
}

const more = (page, next) => ({ ...next, features: [...page.features, ...next.features] });

/** Only the incident that is still open is changed by what arrives for it. */
const forOpened = (state, id, changes) => (state.opened.id === id ? { ...state, opened: { ...state.opened, ...changes } } : state);

const REDUCERS = {
  together: (state, { actions }) => actions.reduce(reduce, state),
  routed: (state, { route }) => ({ ...state, route }),
  spoken: (state, { lang, messages }) => ({ ...state, lang, messages }),
  loading: (state) => ({ ...state, phase: 'loading', failure: null }),
  listed: (state, { placed, unplaced }) => ({ ...state, phase: 'ready', failure: null, placed, unplaced }),
  listedMore: (state, { which, page }) => ({ ...state, [which]: more(state[which], page) }),
  counted: (state, { facets }) => ({ ...state, facets }),
  mapped: (state, { map }) => ({ ...state, map }),
  timed: (state, { histogram }) => ({ ...state, histogram }),
  failed: (state, { failure }) => ({ ...state, phase: 'failed', failure }),
  troubled: (state, { trouble }) => ({ ...state, trouble }),
  /** What was asked for in vain has come after all; that something was not done is told until the reader puts it away. */
  answered: (state) => (state.trouble && !state.trouble.about && !state.trouble.opening ? { ...state, trouble: null } : state),
  catalogued: (state, { catalogue }) => ({ ...state, catalogue }),
  reported: (state, { status }) => ({ ...state, status }),
  named: (state, { spokenNames }) => ({ ...state, spokenNames }),
  outlined: (state, { missing }) => ({ ...state, outlinesMissing: missing }),
  opening: (state, { id }) => ({ ...state, opened: id === null ? NOTHING_OPEN : { ...NOTHING_OPEN, id, phase: 'loading' } }),
  opened: (state, { id, feature, etag }) => forOpened(state, id, { phase: 'ready', feature, etag, failure: null }),
  openedMore: (state, { id, ...changes }) => forOpened(state, id, changes),
};

/**
 * @param {State} state
 * @param {{type: keyof typeof REDUCERS}} action
 * @returns {State}
 */
export function reduce(state, action) {
  const { type, ...rest } = action;
  const reducer = REDUCERS[type];
  if (!reducer) throw new Error(`unknown action: ${type}`);
  return reducer(state, rest);
}
