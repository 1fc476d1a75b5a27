import { createApi } from './api.js';
import { createController } from './control/controller.js';
import { fetcher } from './early.js';
import { speech } from './format/speech.js';
import { chooseLanguage, fetchMessages, rememberedLanguage } from './i18n/i18n.js';
import { createMap } from './map/leaflet.js';
import { createMapView } from './map/view.js';
import { initialState, reduce } from './state/reducer.js';
import { createStore } from './state/store.js';
import { readRoute } from './url.js';
import { createChrome } from './view/chrome.js';
import { byId, painted } from './view/dom.js';
import { keepOrder } from './view/order.js';
import { createTheme } from './view/theme.js';

/**
 * Wires what the map needs, so that its marks are there first; everything beside it follows with views.js while the server
 * answers. No logic in here.
 */

const storage = () => window.localStorage;
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Room for an open legend, which then covers the right of the map. */
const roomy = window.matchMedia('(min-width: 90rem) and (min-height: 50rem)');
const LEGEND = 240;

async function start() {
  const route = readRoute(window.location.search);
  const lang = chooseLanguage(route.lang, rememberedLanguage(storage), navigator.languages);
  const store = createStore(reduce, initialState(route, lang, await fetchMessages(fetcher, lang)));
  const api = createApi(fetcher);
  const control = createController({ store, api, window, storage, map: () => map, painted });
  let beside = { views: [], pick: (_, id) => control.select(id), recoloured: () => {} };

  const pickFrom = (from) => (id, how) => beside.pick(from, id, how);
  keepOrder(window.matchMedia('(max-width: 47.99rem)'));
  const chrome = createChrome({ speakIn: control.changeLanguage, go: control.go });
  const theme = createTheme(storage, () => beside.recoloured());
  chrome.update(store.get(), speech(store.get()));
  const map = createMap(byId('map'), {
    still,
    covered: roomy.matches && route.id === null ? LEGEND : 0,
    onPick: pickFrom('map'),
    onRegion: ({ admin1 }) => control.filter({ regions: [admin1] }),
    onMoved: control.followMap,
  });
  const first = [chrome, theme, createMapView(map)];
  const update = (state) => {
    const speak = speech(state);
    for (const view of [...first, ...beside.views]) view.update(state, speak);
  };
  store.subscribe(update);
  new ResizeObserver(() => map.resized()).observe(byId('map'));
  update(store.get());

  const started = control.start();
  // What stands beside the map would keep its marks waiting.
  await control.drawn;
  for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = link.href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  const { createViews } = await import('./views.js');
  beside = createViews({ store, api, control, storage, map, still, roomy: roomy.matches, pickFrom, update });
  update(store.get());
  await started;
}

start().catch((error) => {
  console.error(error);
  byId('fatal').hidden = false;
});
