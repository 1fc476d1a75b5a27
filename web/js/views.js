import { createPlaceMap } from './map/leaflet.js';
import { createActions } from './review/actions.js';
import { createDialog } from './review/dialog.js';
import { createAreaTools } from './view/areatools.js';
import { byId } from './view/dom.js';
import { createDownloads } from './view/downloads.js';
import { createFilters } from './view/filters.js';
import { createLegend } from './view/legend.js';
import { createList } from './view/list.js';
import { createNotice } from './view/notice.js';
import { createOpened } from './view/opened.js';
import { createPages } from './view/pages.js';
import { createPaper } from './view/paper.js';
import { createTally } from './view/tally.js';
import { createTiles } from './view/tilesswitch.js';
import { createTimeline } from './view/timeline.js';
import { createTrouble } from './view/trouble.js';
import { createWelcome } from './view/welcome.js';

const narrow = window.matchMedia('(max-width: 47.99rem)');

/**
 * Wires everything beside the map. No logic in here.
 *
 * @returns {{views: {update: (state: object, speak: object) => void}[], pick: (from: string, id: string, how: object) => void,
 *   recoloured: () => void}}
 */
export function createViews({ store, api, control, storage, map, still, roomy, pickFrom, update }) {
  const trouble = (told) => store.dispatch({ type: 'troubled', trouble: told });
  const list = createList({ pick: pickFrom('list'), more: control.more });
  const dialog = createDialog({ storage, failedLate: (about, failure) => trouble({ failure, about }) });
  const actions = createActions({ review: control.review, dialog, groups: () => store.get().catalogue.groups, search: control.search });
  const opened = createOpened({ map, list, narrow, close: () => control.select(null), actions, go: control.go });
  const pages = createPages({
    api, store, control, createPlaceMap, still, failed: (opening) => trouble({ failure: { kind: 'away' }, opening }),
  });
  const paper = createPaper(store, control);
  byId('filters').open = !narrow.matches;
  narrow.addEventListener('change', () => update(store.get()));

  const views = [
    createFilters(control.filter),
    createAreaTools({
      tool: map.tool, sketch: map.sketch.show, change: control.filter, toMap: () => byId('map').scrollIntoView({ block: 'nearest' }),
    }),
    createTally(control.go),
    createNotice({
      retry: control.start,
      showAll() {
        control.showAll();
        byId('list').focus({ preventScroll: true });
      },
      forget: () => control.select(null), add: () => control.go({ page: 'add' }),
      ...createWelcome(storage),
    }),
    createTrouble({
      retry: control.start,
      open() {
        trouble(null);
        pages.again();
      },
      calm: () => trouble(null), narrow,
    }),
    list,
    createLegend(roomy),
    createTiles(control.go),
    createTimeline({ change: control.go }),
    createDownloads({ leftOut: api.leftOut, picture: () => pages.picture(map), print: paper.print }),
    paper,
    opened,
    dialog,
    pages,
  ];
  return {
    views,
    pick(from, id, { focus }) {
      opened.expect(id, { from, focus });
      control.select(id);
    },
    recoloured: pages.recoloured,
  };
}
