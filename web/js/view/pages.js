import { byId, onChange } from './dom.js';

/**
 * The pages beside the map, and the picture of the map: fetched when they are first asked for.
 *
 * @param {{api: object, store: object, control: object, storage: () => Storage, createPlaceMap: Function, still: boolean}} parts
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

  async function shown(name) {
    page = name;
    if (name === '') return;
    made[name] ??= make(name);
    const view = await made[name];
    if (last) view.update(...last);
    if (page === name) view.shown?.();
  }

  const pass = onChange((state, speak) => {
    last = [state, speak];
    if (page !== '') made[page]?.then((view) => view.update(state, speak));
  });

  return {
    shown,
    update: (state, speak) => pass([state, speak]),
    /** The colours have changed: what is drawn on canvas is drawn again. */
    recoloured: () => made.trends?.then((view) => view.recoloured()),
    async picture(map) {
      const { savePicture } = await import('../image/picture.js');
      savePicture(map.picture(), ...last);
    },
  };
}
