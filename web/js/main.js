import { createApi } from './api.js';
import { createController } from './control/controller.js';
import { speech } from './format/speech.js';
import { chooseLanguage, fetchMessages, rememberedLanguage } from './i18n/i18n.js';
import { createMap, createPlaceMap } from './map/leaflet.js';
import { createMapView } from './map/view.js';
import { createActions } from './review/actions.js';
import { createDialog } from './review/dialog.js';
import { initialState, reduce } from './state/reducer.js';
import { createStore } from './state/store.js';
import { readRoute } from './url.js';
import { createAreaTools } from './view/areatools.js';
import { createChrome } from './view/chrome.js';
import { byId } from './view/dom.js';
import { createDownloads } from './view/downloads.js';
import { createFilters } from './view/filters.js';
import { createLegend } from './view/legend.js';
import { createList } from './view/list.js';
import { createNotice } from './view/notice.js';
import { createOpened } from './view/opened.js';
import { createPages } from './view/pages.js';
import { createTally } from './view/tally.js';
import { createTheme } from './view/theme.js';
import { createTiles } from './view/tilesswitch.js';
import { createTimeline } from './view/timeline.js';
import { createWelcome } from './view/welcome.js';

/** Wires the page together. No logic in here. */

const storage = () => window.localStorage;
const fetcher = window.fetch.bind(window);
const narrow = window.matchMedia('(max-width: 47.99rem)');
const roomy = window.matchMedia('(min-width: 90rem) and (min-height: 50rem)');
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

async function start() {
  const route = readRoute(window.location.search);
  const lang = chooseLanguage(route.lang, rememberedLanguage(storage), navigator.languages);
  const store = createStore(reduce, initialState(route, lang, await fetchMessages(fetcher, lang)));
  const api = createApi(fetcher);
  const control = createController({ store, api, window, storage, map: () => map });
  const welcome = createWelcome(storage);
  const theme = createTheme(storage, () => pages.recoloured());

  const pickFrom = (from) => (id, { focus }) => {
    opened.expect(id, { from, focus });
    control.select(id);
  };
  const pages = createPages({ api, store, control, storage, createPlaceMap, still });
  const chrome = createChrome({ speakIn: control.changeLanguage, go: control.go, shown: pages.shown });
  chrome.update(store.get(), speech(store.get()));
  const map = createMap(byId('map'), {
    still,
    onPick: pickFrom('map'),
    onRegion: ({ admin1 }) => control.filter({ regions: [admin1] }),
    onMoved: control.followMap,
  });
  const list = createList({ pick: pickFrom('list'), more: control.more });
  const dialog = createDialog({ storage });
  const actions = createActions({ review: control.review, dialog, groups: () => store.get().catalogue.groups, search: control.search });
  const opened = createOpened({ map, list, narrow, close: () => control.select(null), actions, go: control.go });
  byId('filters').open = !narrow.matches;
  const views = [
    chrome,
    theme,
    createFilters(control.filter),
    createAreaTools({
      tool: map.tool, sketch: map.sketch.show, change: control.filter, toMap: () => byId('map').scrollIntoView({ block: 'nearest' }),
    }),
    createTally(control.go),
    createNotice({
      retry: control.start, showAll: control.showAll, forget: () => control.select(null), add: () => control.go({ page: 'add' }), ...welcome,
    }),
    list,
    createLegend(roomy.matches),
    createTiles(control.go),
    createTimeline({ change: control.go }),
    createDownloads({ picture: () => pages.picture(map) }),
    createMapView(map),
    opened,
    pages,
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
