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
  let stored = {};
  /** What the browser did not take, by key: above what it holds; null where that was to be forgotten. */
  const mine = new Map();

  function all() {
    try {
      stored = JSON.parse(storage().getItem(NAME)) ?? {};
    } catch {
      // as far as this page knows
    }
    const entries = new Map(Object.entries(stored));
    for (const [key, entry] of mine) {
      entries.delete(key);
      if (entry) entries.set(key, entry);
    }
    return entries;
  }

  function put(key, entry) {
    mine.delete(key);
    mine.set(key, entry);
    const entries = Object.fromEntries([...all()].slice(-MOST));
    try {
      storage().setItem(NAME, JSON.stringify(entries));
      stored = entries;
      mine.clear();
    } catch {
      // kept in memory then
    }
  }

  return {
    /** @returns {?{content: ?object, why: string}} what was left under that key */
    find: (key) => all().get(key) ?? null,
    /** Keeps what stands there; where that is nothing, nothing is kept. */
    keep: (key, { content, why }) => put(key, content === null && why === '' ? null : { content, why }),
    forget: (key) => put(key, null),
  };
}
