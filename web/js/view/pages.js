import { byId, onChange } from './dom.js';

/**
 * The pages beside the map, and the picture of the map: fetched when they are first asked for.
 *
 * @param {{api: object, store: object, control: object, createPlaceMap: Function, still: boolean}} parts
 */
export function createPages({ api, store, control, createPlaceMap, still }) {
  const made = {};
  let page = '';
  let last = null;

  async function make(name) {
    if (name === 'trends') {
      const { createTrends } = await import('../trends/trends.js');
      return createTrends({ root: byId('trends'), api });
    }
    const { createAdd } = await import('../ingest/page.js');
    return createAdd({ root: byId('add'), api, control, createPlaceMap, still, groups: () => store.get().catalogue.groups });
  }

  const turn = onChange(async (name) => {
    page = name ?? '';
    if (page === '') return;
    made[page] ??= make(page).catch((failure) => {
      // Asked for anew when the page is next turned to.
      delete made[page];
      throw failure;
    });
    const view = await made[page];
    view.update(...last);
    if (page === name) view.shown?.();
  });

  return {
    update(state, speak) {
      last = [state, speak];
      turn([state.route.page]);
      if (page !== '') made[page]?.then((view) => view.update(...last), () => {});
    },
    /** The colours have changed: what is drawn on canvas is drawn again. */
    recoloured: () => made.trends?.then((view) => view.recoloured()),
    async picture(map) {
      const { savePicture } = await import('../image/picture.js');
      savePicture(map.picture(), ...last);
    },
  };
}
