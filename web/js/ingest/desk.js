import { ApiError } from '../api.js';
import { nameOf } from '../domain/articles.js';
import { newId } from '../ids.js';
import { saveAll } from './batch.js';
import { readingOf } from './carry.js';
import { newDraft, overwritten, saving } from './drafts.js';
import { contentOf, pageOf } from './files.js';
import { createReader } from './reader.js';
import { createTabs } from './tabs.js';

/**
 * The drafts and what the server reads in the one that is open.
 *
 * @param {{api: object, shelf: object, storage?: () => Storage, changed: () => void, saved: (answer: object) => void}} parts
 *   `storage`: where tabs tell each other what they wrote; `changed` is called after every change of what this holds
 */
export function createDesk({ api, shelf, storage = () => null, changed, saved }) {
  let drafts = [];
  let open = null;
  /** Saving all: how far it is, and what came of it. */
  let all = { batch: null, report: null };
  /** Whether the open draft is being saved. */
  let sending = false;

  const tabs = createTabs(shelf, storage);
  const { overtaken } = tabs;

  const at = (id) => drafts.find((draft) => draft.id === id) ?? null;

  function keep(draft) {
    // What was done with meanwhile does not come back.
    if (at(draft.id) === null) return draft;
    const kept = { ...draft, touched: Date.now() };
    drafts = drafts.map((other) => (other.id === kept.id ? kept : other));
    tabs.put(kept);
    changed();
    return kept;
  }

  const reader = createReader({ api, open: () => at(open), keep, changed });

  function choose(id) {
    open = id;
    reader.forget();
    changed();
    return reader.read();
  }

  function add(draft) {
    drafts = [draft, ...drafts];
    tabs.put(draft);
    return draft;
  }

  /** A draft of a file; null for one that is neither text nor a page. */
  async function fromFile(file) {
    const content = await contentOf(file);
    return content && add(newDraft(newId(), { ...content, name: file.name }, Date.now()));
  }

  /** A draft that the server has; what was written into it meanwhile stays. */
  async function settle(draft) {
    if (at(draft.id) !== draft || overtaken(draft.id)) return;
    drafts = drafts.filter(({ id }) => id !== draft.id);
    if (open === draft.id) {
      open = null;
      reader.forget();
    }
    await tabs.remove(draft.id);
  }

  function drop(id) {
    drafts = drafts.filter((draft) => draft.id !== id);
    return open === id ? choose(drafts[0]?.id ?? null) : changed();
  }

  /** Shows a draft as another tab left it. */
  async function takeOther(id) {
    const other = await tabs.taken(id);
    if (!other) return drop(id);
    drafts = drafts.map((draft) => (draft.id === id ? other : draft));
    return open === id ? choose(id) : changed();
  }

  /** What the server last read of a draft, if that is still what is written there. */
  const known = (id) => (id === open ? reader.current() : null);

  /** Sends the open draft; null where it is not read. What is stored already is not stored again. */
  async function send() {
    const preview = await reader.now();
    if (preview === null || preview.kept_as) return null;
    const draft = at(open);
    const answer = await api.save(saving(draft, preview.article, preview.incidents.features));
    await settle(draft);
    return answer;
  }

  return {
    state: () => ({ drafts, draft: at(open), overtaken: overtaken(open), ...reader.state(), ...all, busy: sending || reader.state().busy }),
    async load() {
      const kept = (await shelf.list()).filter(({ id }) => !at(id)).sort((a, b) => b.touched - a.touched);
      // Somebody may have begun to write meanwhile.
      drafts = [...drafts, ...kept];
      kept.forEach(tabs.note);
      // Shown at once: a server that is slow to read the first holds up none of the others.
      if (drafts.length > 0 && open === null) choose(drafts[0].id);
      else changed();
    },
    choose,
    /** Another tab wrote or removed a draft: what is not open here follows it, what is open stays until somebody decides. */
    heard: (id) => (at(id) === null || !overtaken(id) || id === open ? changed() : takeOther(id)),
    /** Of the open draft what the other tab wrote stays. */
    takeOther: () => takeOther(open),
    /** Of the open draft what stands here stays. */
    keepMine() {
      tabs.note(at(open));
      keep(at(open));
    },
    read: reader.read,
    stop: reader.stop,
    /** A draft to write or paste into. */
    blank: (text = '') => choose(add(newDraft(newId(), { text }, Date.now())).id),
    /** Takes the source of a page, pasted into the open draft or a new one: it is read as a file of it would be. */
    page(source) {
      const draft = at(open) ?? add(newDraft(newId(), {}, Date.now()));
      return choose(keep(overwritten(draft, { html: pageOf(source) }, Date.now())).id);
    },
    /** Puts drafts of these texts in the place of the open one; what stands about where it was published is true of all. */
    async part(texts) {
      if (overtaken(open)) return changed();
      const draft = at(open);
      const { publisher } = draft.facts;
      const made = texts.map((text) => newDraft(newId(), { text }, Date.now())).map((each) => ({ ...each, facts: { ...each.facts, publisher } }));
      // First what is new, so that nothing is lost in between.
      for (const each of [...made].reverse()) add(each);
      drafts = drafts.filter(({ id }) => id !== draft.id);
      return Promise.all([tabs.remove(draft.id), choose(made[0].id)]);
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
      const made = make(draft);
      const { preview } = reader.state();
      const next = (made.edits === draft.edits && made.form === draft.form) || !preview ? made : { ...made, read: readingOf(preview) };
      keep(next.text === draft.text || draft.html ? next : { ...next, name: nameOf(next.text) || next.name });
      if (again) reader.readSoon();
    },
    async remove(id) {
      // What another tab made of it is not thrown away unseen.
      if (overtaken(id)) return choose(id);
      // First dropped, with what is being read of it: that must not put it back.
      return Promise.all([drop(id), tabs.remove(id)]);
    },
    /** Saves the open draft as it stands there, read anew where something was typed since. */
    async save() {
      if (overtaken(open) || sending) return changed();
      sending = true;
      changed();
      const answer = await send().catch((error) => {
        if (!(error instanceof ApiError)) throw error;
        reader.become({ failure: error.toFailure() });
        return null;
      }).finally(() => { sending = false; });
      if (open === null) await choose(drafts[0]?.id ?? null);
      else changed();
      return answer && saved(answer);
    },
    /** Saves all drafts that are read without a problem; `report` of the state tells of the others. */
    async saveAll() {
      const ids = drafts.map(({ id }) => id);
      const step = (done) => {
        all = { batch: { done, of: ids.length, stopped: all.batch?.stopped ?? false }, report: null };
        changed();
      };
      const report = await saveAll(ids, { api, at, known, overtaken, step, stopped: () => all.batch?.stopped ?? false, saved: settle });
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
