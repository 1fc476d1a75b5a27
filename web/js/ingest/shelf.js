/**
 * Where drafts wait: the browser's IndexedDB, so that neither a reload nor a lost connection costs anything. In a browser
 * that forbids it they last as long as the page.
 */

const NAME = 'harmattan';
const STORE = 'drafts';

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @param {IDBFactory} factory */
export async function openShelf(factory) {
  const memory = new Map();
  let database = null;
  try {
    const opening = factory.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
    database = await done(opening);
  } catch {
    // kept in memory then
  }
  const store = (mode) => database.transaction(STORE, mode).objectStore(STORE);

  return {
    /** Whether a reload keeps the drafts. */
    lasting: database !== null,
    list: async () => (database ? done(store('readonly').getAll()) : [...memory.values()]),
    put: async (draft) => (database ? done(store('readwrite').put(draft)) : memory.set(draft.id, draft)),
    remove: async (id) => (database ? done(store('readwrite').delete(id)) : memory.delete(id)),
  };
}
