/**
 * What stands in dialogs on stored incidents and was not sent: kept in the browser, so that neither a reload nor a lost connection
 * nor a slip of the finger costs anything.
 */

const NAME = 'harmattan.unsent';

/** More than anybody leaves open; the oldest go. */
const MOST = 100;

/**
 * @param {() => Storage} storage may throw, where a browser forbids it: then they last as long as the page
 */
export function createUnsent(storage) {
  let here = {};

  function all() {
    try {
      here = JSON.parse(storage().getItem(NAME)) ?? {};
    } catch {
      // as far as this page knows
    }
    return here;
  }

  function put(entries) {
    here = Object.fromEntries(entries.slice(-MOST));
    try {
      storage().setItem(NAME, JSON.stringify(here));
    } catch {
      // kept in memory then
    }
  }

  const others = (key) => Object.entries(all()).filter(([other]) => other !== key);

  return {
    /** @returns {?{content: ?object, why: string}} what was left under that key */
    find: (key) => all()[key] ?? null,
    /** Keeps what stands there; where that is nothing, nothing is kept. */
    keep: (key, { content, why }) => put([...others(key), ...(content === null && why === '' ? [] : [[key, { content, why }]])]),
    forget: (key) => put(others(key)),
  };
}
