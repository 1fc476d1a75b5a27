import { byId } from './dom.js';

/**
 * Puts the parts of the page in the order in which they stand on the screen, so that Tab and those who are read to go the way that
 * the eye goes: beside each other the list comes first, below each other the map.
 *
 * @param {MediaQueryList} narrow whether they stand below each other
 */
export function keepOrder(narrow) {
  const [panel, stage, card, results] = ['panel', 'stage', 'card', 'results'].map(byId);
  const [pages, tools] = ['pages', 'bar-tools'].map(byId);

  /** Moves an element before another one, or to the end; what is held or scrolled in it stays so. */
  function move(element, parent, before) {
    if (element.nextElementSibling === before) return;
    const focused = element.contains(document.activeElement) ? document.activeElement : null;
    const { scrollTop } = results;
    parent.insertBefore(element, before);
    results.scrollTop = scrollTop;
    focused?.focus({ preventScroll: true });
  }

  function order() {
    move(panel, panel.parentElement, narrow.matches ? card : stage);
    move(pages, pages.parentElement, narrow.matches ? tools.nextElementSibling : tools);
  }

  order();
  narrow.addEventListener('change', order);
}
