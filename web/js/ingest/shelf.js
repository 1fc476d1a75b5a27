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
 * @param {() => void} changed called when the browser did not take a draft, for want of room or otherwise, and when it keeps all
 *   of them again
 */
export async function openShelf(factory, changed) {
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

  /**
   * Committed at once: a reload right after the last letter must not undo it. Over its quota a browser takes what is asked of it
   * and gives up the whole in the end.
   */
  const write = (ask) => new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
    ask(transaction.objectStore(STORE));
    transaction.commit();
  });

  /** Once what it did not take is gone or taken after all, the browser keeps everything again. */
  function noteRoom() {
    if (!full || memory.size > 0) return;
    full = false;
    changed();
  }

  /** Whether the browser keeps it beyond the page. */
  async function put(draft) {
    try {
      if (database) {
        await write((store) => store.put(draft));
        memory.delete(draft.id);
        noteRoom();
        return true;
      }
    } catch {
      full = true;
      changed();
    }
    memory.set(draft.id, draft);
    return false;
  }

  /** What the browser took, and of the rest what this page holds. */
  async function list() {
    const kept = database ? await read((store) => store.getAll()) : [];
    return [...kept.filter(({ id }) => !memory.has(id)), ...memory.values()];
  }

  async function remove(id) {
    memory.delete(id);
    try {
      if (database) await write((store) => store.delete(id));
      noteRoom();
    } catch {
      // It is a draft again after a reload; nothing is lost by that.
    }
  }

  return {
    /** Whether a reload keeps the drafts. */
    lasting: () => database !== null && !full,
    list,
    put,
    remove,
  };
}
