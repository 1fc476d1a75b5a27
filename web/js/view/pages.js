import { byId, onChange } from './dom.js';

/**
 * The pages beside the map, and the picture of the map: fetched when they are first asked for.
 *
 * @param {{api: object, store: object, control: object, createPlaceMap: Function, still: boolean,
 *   failed: (opening: string) => void}} parts `failed` is told the name, as a key, of what could not be fetched
 */
export function createPages({ api, store, control, createPlaceMap, still, failed }) {
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

  async function open(name) {
    if (name === '') return;
    made[name] ??= make(name);
    let view;
    try {
      view = await made[name];
    } catch {
      // Asked for anew when the page is next turned to.
      delete made[name];
      failed(`pages.${name}`);
      return;
    }
    view.update(...last);
    if (page === name) view.shown?.();
  }

  const turn = onChange((name) => {
    page = name ?? '';
    open(page);
  });

  return {
    update(state, speak) {
      last = [state, speak];
      turn([state.route.page]);
      if (page !== '') made[page]?.then((view) => view.update(...last), () => {});
    },
    /** The colours have changed: what is drawn on canvas is drawn again. */
    recoloured: () => made.trends?.then((view) => view.recoloured()),
    again: () => open(page),
    async picture(map) {
      let image;
      try {
        image = await import('../image/picture.js');
      } catch {
        failed('download.png');
        return;
      }
      image.savePicture(map.picture(), ...last);
    },
  };
}
