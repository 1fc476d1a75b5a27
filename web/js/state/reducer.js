/**
 * What the page knows, and how each thing that happens changes it. No clock, no network, no document in here.
 *
 * @typedef {{from: ?string, to: ?string, groups: string[], background: ?boolean, id: ?string, lang: ?string,
 *   view: ?{zoom: number, lat: number, lon: number}}} Route what the address says, see url.js
 * @typedef {{kind: 'away'|'refused'|'broken', status: number, detail: string, errorId: string}} Failure
 * @typedef {{route: Route, lang: string, messages: Record<string, string>, phase: 'loading'|'ready'|'failed',
 *   failure: ?Failure, features: object[], footprints: object[],
 *   facets: {groups: {label: string, count: number}[], matched: number},
 *   catalogue: {groups: string[], dates: {min: ?string, max: ?string}, total: ?number},
 *   outlinesMissing: boolean}} State
 */

/** @returns {State} the state before anything was fetched */
export function initialState(route, lang, messages) {
  return {
    route,
    lang,
    messages,
    phase: 'loading',
    failure: null,
    features: [],
    footprints: [],
    facets: { groups: [], matched: 0 },
    catalogue: { groups: [], dates: { min: null, max: null }, total: null },
    outlinesMissing: false,
  };
}

const REDUCERS = {
  routed: (state, { route }) => ({ ...state, route }),
  spoken: (state, { lang, messages }) => ({ ...state, lang, messages }),
  loading: (state) => ({ ...state, phase: 'loading', failure: null }),
  loaded: (state, { features, footprints, facets }) => ({
    ...state, phase: 'ready', failure: null, features, footprints, facets,
  }),
  failed: (state, { failure }) => ({ ...state, phase: 'failed', failure }),
  catalogued: (state, { catalogue }) => ({ ...state, catalogue }),
  outlined: (state, { missing }) => ({ ...state, outlinesMissing: missing }),
};

/**
 * @param {State} state
 * @param {{type: keyof typeof REDUCERS}} action
 * @returns {State}
 */
export function reduce(state, action) {
  const reducer = REDUCERS[action.type];
  if (!reducer) throw new Error(`unknown action: ${action.type}`);
  return reducer(state, action);
}
