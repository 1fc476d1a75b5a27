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

/**
 * @param {IDBFactory} factory
 * @param {() => void} failed called when the browser did not take a draft, for want of room or otherwise
 */
export async function openShelf(factory, failed) {
  const memory = new Map();
  let database = null;
  let full = false;
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

  async function put(draft) {
    try {
      if (database) return await write((store) => store.put(draft));
    } catch {
      full = true;
      failed();
    }
    return memory.set(draft.id, draft);
  }

  return {
    /** Whether a reload keeps the drafts. */
    lasting: () => database !== null && !full,
    list: async () => (database ? read((store) => store.getAll()) : [...memory.values()]),
    put,
    remove: async (id) => (database ? write((store) => store.delete(id)) : memory.delete(id)),
  };
}
