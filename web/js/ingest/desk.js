import { ApiError } from '../api.js';
import { nameOf } from '../domain/articles.js';
import { newId } from '../ids.js';
import { saveAll } from './batch.js';
import { isEmpty, newDraft, overwritten, question, readPage, saving, wording } from './drafts.js';
import { contentOf, pageOf } from './files.js';

const UNREAD = { preview: null, busy: false, stopped: false, failure: null };

/** Milliseconds after the last letter before the text is read again. */
const TYPING = 500;

/**
 * The drafts and what the server reads in the one that is open.
 *
 * @param {{api: object, shelf: object, changed: () => void, saved: (answer: object) => void}} parts `changed` is called
 *   after every change of what this holds
 */
export function createDesk({ api, shelf, changed, saved }) {
  let drafts = [];
  let open = null;
  /** Of the open draft: what the server read, whether it is reading, whether it was told to stop, why it could not. */
  let reading = UNREAD;
  /** Saving all: how far it is, and what came of it. */
  let all = { batch: null, report: null };
  let running = null;
  let waiting = null;
  let asked = null;

  const at = (id) => drafts.find((draft) => draft.id === id) ?? null;

  function keep(draft) {
    const kept = { ...draft, touched: Date.now() };
    drafts = drafts.map((other) => (other.id === kept.id ? kept : other));
    shelf.put(kept);
    changed();
    return kept;
  }

  async function read() {
    const draft = at(open);
    clearTimeout(waiting);
    asked = wording(draft);
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    if (!draft || isEmpty(draft)) {
      reading = UNREAD;
      return changed();
    }
    reading = { ...reading, busy: true, stopped: false };
    changed();
    try {
      const preview = await api.preview(question(draft), signal);
      if (signal.aborted) return null;
      reading = { preview, busy: false, stopped: false, failure: null };
      if (draft.html) keep({ ...readPage(draft, preview.article), name: preview.article.title ?? draft.name });
      else changed();
    } catch (error) {
      if (signal.aborted) return null;
      if (!(error instanceof ApiError)) throw error;
      asked = null;
      reading = { ...reading, busy: false, failure: error.toFailure() };
      changed();
    }
    return null;
  }

  /** Gives up what is being read; it is read again when something is changed or somebody asks for it. */
  function stop() {
    running?.abort();
    asked = null;
    reading = { ...reading, busy: false, stopped: true };
    changed();
  }

  /** After a while without a change, and only what has not been asked already: a letter typed and taken back changes nothing. */
  const readSoon = () => {
    clearTimeout(waiting);
    const known = () => wording(at(open)) === asked && (reading.busy || reading.preview !== null);
    waiting = setTimeout(() => (known() ? null : read()), TYPING);
  };

  function choose(id) {
    open = id;
    reading = UNREAD;
    changed();
    return read();
  }

  function add(draft) {
    drafts = [draft, ...drafts];
    shelf.put(draft);
    return draft;
  }

  /** A draft of a file; null for one that is neither text nor a page. */
  async function fromFile(file) {
    const content = await contentOf(file);
    return content && add(newDraft(newId(), { ...content, name: file.name }, Date.now()));
  }

  /** A draft that the server has; what was written into it meanwhile stays. */
  async function settle(draft) {
    if (at(draft.id)?.touched !== draft.touched) return;
    drafts = drafts.filter(({ id }) => id !== draft.id);
    if (open === draft.id) {
      open = null;
      reading = UNREAD;
    }
    await shelf.remove(draft.id);
  }

  /** What the server last read of a draft, if that is still what is written there. */
  const known = (id) => (id === open && !reading.busy && reading.failure === null && wording(at(id)) === asked ? reading.preview : null);

  return {
    state: () => ({ drafts, draft: at(open), ...reading, ...all }),
    async load() {
      const kept = (await shelf.list()).filter(({ id }) => !at(id)).sort((a, b) => b.touched - a.touched);
      // Somebody may have begun to write meanwhile.
      drafts = [...drafts, ...kept];
      if (drafts.length > 0 && open === null) await choose(drafts[0].id);
      else changed();
    },
    choose,
    read,
    stop,
    /** A draft to write or paste into. */
    blank: (text = '') => choose(add(newDraft(newId(), { text }, Date.now())).id),
    /** Takes the source of a page, pasted into the open draft or a new one: it is read as a file of it would be. */
    page(source) {
      const draft = at(open) ?? add(newDraft(newId(), {}, Date.now()));
      return choose(keep(overwritten(draft, { html: pageOf(source) }, Date.now())).id);
    },
    /** Takes files in; the first one is opened. Tells the names of those that are no text. */
    async take(files) {
      const drafted = [];
      for (const file of files) drafted.push(await fromFile(file));
      const [first] = drafted.filter(Boolean);
      if (first) await choose(first.id);
      return [...files].filter((_, i) => drafted[i] === null).map(({ name }) => name);
    },
    /** Changes the open draft; `again`: it has to be read again. */
    change(make, again) {
      const draft = at(open);
      if (!draft) return;
      const next = make(draft);
      keep(next.text === draft.text || draft.html ? next : { ...next, name: nameOf(next.text) || next.name });
      if (again) readSoon();
    },
    async remove(id) {
      drafts = drafts.filter((draft) => draft.id !== id);
      await shelf.remove(id);
      if (open === id) await choose(drafts[0]?.id ?? null);
      else changed();
    },
    async save() {
      const draft = at(open);
      reading = { ...reading, busy: true };
      changed();
      try {
        const answer = await api.save(saving(draft, reading.preview.article, reading.preview.incidents.features));
        reading = { ...reading, busy: false };
        await settle(draft);
        if (open === null) await choose(drafts[0]?.id ?? null);
        else changed();
        saved(answer);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        reading = { ...reading, busy: false, failure: error.toFailure() };
        changed();
      }
    },
    /** Saves all drafts that are read without a problem; `report` of the state tells of the others. */
    async saveAll() {
      const ids = drafts.map(({ id }) => id);
      const step = (done) => {
        all = { batch: { done, of: ids.length, stopped: all.batch?.stopped ?? false }, report: null };
        changed();
      };
      const report = await saveAll(ids, { api, at, known, step, stopped: () => all.batch?.stopped ?? false, saved: settle });
      all = { batch: null, report };
      if (open === null && drafts.length > 0) await choose(drafts[0].id);
      else changed();
      return report;
    },
    /** No further draft is saved. */
    stopAll() {
      all.batch.stopped = true;
    },
    dismiss() {
      all = { batch: null, report: null };
      changed();
    },
  };
}
