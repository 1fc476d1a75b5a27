/**
 * The one place where the state of the page lives.
 *
 * @template S, A
 * @param {(state: S, action: A) => S} reduce pure: returns the same object when nothing changed
 * @param {S} initial
 */
export function createStore(reduce, initial) {
  let state = initial;
  const listeners = new Set();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    /** Calls the listener after every change; returns how to stop that. */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
