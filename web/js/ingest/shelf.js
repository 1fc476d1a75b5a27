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

  const read = (ask) => done(ask(database.transaction(STORE, 'readonly').objectStore(STORE)));

  /** Committed at once: a reload right after the last letter must not undo it. */
  function write(ask) {
    const transaction = database.transaction(STORE, 'readwrite');
    const request = ask(transaction.objectStore(STORE));
    transaction.commit();
    return done(request);
  }

  return {
    /** Whether a reload keeps the drafts. */
    lasting: database !== null,
    list: async () => (database ? read((store) => store.getAll()) : [...memory.values()]),
    put: async (draft) => (database ? write((store) => store.put(draft)) : memory.set(draft.id, draft)),
    remove: async (id) => (database ? write((store) => store.delete(id)) : memory.delete(id)),
  };
}
