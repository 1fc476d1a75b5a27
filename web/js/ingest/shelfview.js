import { h, onChange, swap } from '../view/dom.js';
import { savedAll } from './savedall.js';

/**
 * The drafts that wait: to open, to discard, to save all at once.
 *
 * @param {{desk: object, show: (id: string) => void, renew: () => void}} parts `show` goes to an incident on the map, `renew`
 *   is called after something was saved
 */
export function createShelfView({ desk, show, renew }) {
  const told = h('div', { class: 'shelf-told' });
  const list = h('ul', { class: 'drafts', role: 'list' });

  async function all() {
    const { articles } = await desk.saveAll();
    document.getElementById('saved-all')?.focus();
    if (articles > 0) renew();
  }

  const drawTold = onChange((count, batch, report, writable, speak) => told.replaceChildren(
    ...savedAll({ count, batch, report }, writable, speak, { all, stop: desk.stopAll, open: desk.choose, toMap: show, dismiss: desk.dismiss })));

  const line = ({ id, name, html }, open, { t }) => h('li', null,
    h('button', { type: 'button', class: 'draft', 'data-id': id, 'aria-current': id === open ? 'true' : null, onclick: () => desk.choose(id) },
      name || t('add.unnamed'), html ? h('small', null, t('add.page')) : null),
    h('button', { type: 'button', class: 'close', 'aria-label': t('add.discard', { name: name || t('add.unnamed') }), onclick: () => desk.remove(id) }, '×'));

  return {
    element: h('div', null, told, list),
    draw({ drafts, draft, batch, report }, writable, speak) {
      drawTold([drafts.length, batch, report, writable, speak]);
      swap(list, drafts.map((each) => line(each, draft?.id ?? null, speak)));
    },
  };
}
