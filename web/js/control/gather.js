/**
 * Holds what arrives one shortly after the other, and hands it on in one go: the page is drawn once for all of it, and its
 * parts agree with each other. What takes longer does not keep the rest waiting.
 *
 * @param {(held: object[]) => void} hand
 * @param {number} wait milliseconds from the first arrival
 */
export function gather(hand, wait) {
  let held = [];
  let timer = null;

  function flush() {
    clearTimeout(timer);
    timer = null;
    const all = held;
    held = [];
    if (all.length > 0) hand(all);
  }

  return {
    add(one) {
      held.push(one);
      timer ??= setTimeout(flush, wait);
    },
    /** Nothing more is expected. */
    flush,
  };
}
