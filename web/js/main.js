import { createApi } from './api.js';
import { createController } from './controller.js';
import { speech } from './format/speech.js';
import { chooseLanguage, fetchMessages, rememberedLanguage } from './i18n/i18n.js';
import { createMap } from './map/leaflet.js';
import { createMapView } from './map/view.js';
import { initialState, reduce } from './state/reducer.js';
import { createStore } from './state/store.js';
import { readRoute } from './url.js';
import { createChrome } from './view/chrome.js';
import { byId } from './view/dom.js';
import { createFilters } from './view/filters.js';
import { createLegend } from './view/legend.js';
import { createList } from './view/list.js';
import { createNotice } from './view/notice.js';
import { createOpened } from './view/opened.js';
import { createTally } from './view/tally.js';

/** Wires the page together. No logic in here. */

const storage = () => window.localStorage;
const fetcher = window.fetch.bind(window);
const narrow = window.matchMedia('(max-width: 47.99rem)');
const roomy = window.matchMedia('(min-width: 75rem) and (min-height: 44rem)');
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

async function start() {
  const route = readRoute(window.location.search);
  const lang = chooseLanguage(route.lang, rememberedLanguage(storage), navigator.languages);
  const store = createStore(reduce, initialState(route, lang, await fetchMessages(fetcher, lang)));
  const api = createApi(fetcher);
  const control = createController({ store, api, window, storage, outlines: () => map.outlines });

  const pickFrom = (from) => (id, { focus }) => {
    opened.expect(id, { from, focus });
    control.select(id);
  };
  const chrome = createChrome(control.changeLanguage);
  chrome.update(store.get(), speech(store.get()));
  const map = createMap(byId('map'), {
    still,
    onPick: pickFrom('map'),
    onClosed: () => control.select(null),
    onMoved: control.followMap,
  });
  const list = createList(pickFrom('list'));
  const opened = createOpened({ map, list, narrow, close: () => control.select(null) });
  byId('filters').open = !narrow.matches;
  const views = [
    chrome,
    createFilters(control.filter),
    createTally(),
    createNotice({ retry: control.start, showAll: control.showAll, forget: () => control.select(null) }),
    list,
    createLegend(roomy.matches),
    createMapView(map, () => (byId('legend').open ? byId('legend').offsetWidth + 24 : 0)),
    opened,
  ];
  const update = (state) => {
    const speak = speech(state);
    for (const view of views) view.update(state, speak);
  };
  store.subscribe(update);
  narrow.addEventListener('change', () => update(store.get()));
  new ResizeObserver(() => map.resized()).observe(byId('map'));
  update(store.get());
  await control.start();
}

start().catch((error) => {
  console.error(error);
  byId('fatal').hidden = false;
});
