/**
 * Which of several tabs wrote a draft last. Each notes in the browser's storage what it wrote, which the others read before they
 * write: none takes back what it has never seen.
 */

const KEY = 'harmattan.draft.';

/** The draft that a change of the browser's storage is about, or null. */
export const draftOf = (key) => (key?.startsWith(KEY) ? key.slice(KEY.length) : null);

/**
 * The drafts that the browser keeps, as one of several tabs sees them.
 *
 * @param {object} shelf where drafts wait
 * @param {() => Storage} storage may throw, where a browser forbids it: then no tab knows of the others
 */
export function createTabs(shelf, storage) {
  /** When each draft was last touched, as far as this tab knows. */
  const seen = new Map();
  /** The last version of each draft that was given to the shelf. */
  const given = new Map();

  /** What the storage says; undefined where it does not answer this time: it may be full, and still be read. */
  function ask(question) {
    try {
      return question(storage());
    } catch {
      return undefined;
    }
  }

  function note({ id, touched }) {
    ask((notes) => notes.setItem(KEY + id, String(touched)));
    // Where it did not take that, the tab must not miss it as if another had written.
    const noted = ask((notes) => notes.getItem(KEY + id)) ?? null;
    if (noted === null) seen.delete(id);
    else seen.set(id, noted);
  }

  /** How another tab overtook what this one knows of a draft: 'changed', 'gone' for saved or discarded, null for not at all. */
  function overtaken(id) {
    const now = ask((notes) => notes.getItem(KEY + id));
    if (now === undefined || !seen.has(id) || now === seen.get(id)) return null;
    return now === null ? 'gone' : 'changed';
  }

  return {
    overtaken,
    /** This tab found it when it was opened, or has it stay over what another wrote. */
    note,
    /** Keeps a draft, but not over what another tab wrote: somebody has to say first which of the two is to stay. */
    async put(draft) {
      if (overtaken(draft.id)) return;
      given.set(draft.id, draft);
      const lasts = await shelf.put(draft);
      // After it, so that whoever hears of it finds it; nobody finds what the browser did not take.
      if (lasts && given.get(draft.id) === draft && !overtaken(draft.id)) note(draft);
    },
    remove(id) {
      seen.delete(id);
      given.delete(id);
      ask((notes) => notes.removeItem(KEY + id));
      return shelf.remove(id);
    },
    /** A draft as another tab left it, null when that has done with it; from now on this tab knows that. */
    async taken(id) {
      const other = (await shelf.list()).find((draft) => draft.id === id) ?? null;
      if (other) seen.set(id, String(other.touched));
      else seen.delete(id);
      return other;
    },
  };
}
