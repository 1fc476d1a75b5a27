import { ApiError } from '../api.js';
import { taken } from './carry.js';
import { isEmpty, question, wording } from './drafts.js';

const UNREAD = { preview: null, busy: false, stopped: false, failure: null };

/** Milliseconds after the last letter before the text is read again. */
const TYPING = 500;

/**
 * What the server reads in the draft that is open.
 *
 * @param {{api: object, open: () => ?object, keep: (draft: object) => void, changed: () => void}} parts `open` is that draft,
 *   `keep` takes it with what was read
 */
export function createReader({ api, open, keep, changed }) {
  /** What was read, whether it is being read or saved, whether that was stopped, why it failed. */
  let state = UNREAD;
  let running = null;
  let waiting = null;
  /** The wording that the server was last asked to read. */
  let asked = null;

  function become(changes) {
    state = { ...state, ...changes };
    changed();
  }

  async function read() {
    const draft = open();
    clearTimeout(waiting);
    asked = wording(draft);
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    if (!draft || isEmpty(draft)) return become(UNREAD);
    become({ busy: true, stopped: false });
    try {
      const preview = await api.preview(question(draft), signal);
      if (signal.aborted) return null;
      state = { ...UNREAD, preview };
      // What was written into it meanwhile stays.
      const now = open();
      const next = taken(now, preview);
      return next === now ? changed() : keep(next);
    } catch (error) {
      if (signal.aborted) return null;
      if (!(error instanceof ApiError)) throw error;
      asked = null;
      return become({ busy: false, failure: error.toFailure() });
    }
  }

  const current = () => (!state.busy && state.failure === null && wording(open()) === asked ? state.preview : null);

  return {
    state: () => state,
    become,
    read,
    /** Another draft is open: nothing of it is read yet. */
    forget() {
      clearTimeout(waiting);
      running?.abort();
      asked = null;
      state = UNREAD;
    },
    /** Gives up what is being read; it is read again when something is changed or somebody asks for it. */
    stop() {
      running?.abort();
      asked = null;
      become({ busy: false, stopped: true });
    },
    /** After a while without a change, and only what has not been asked already: a letter typed and taken back changes nothing. */
    readSoon() {
      clearTimeout(waiting);
      const known = () => wording(open()) === asked && (state.busy || state.preview !== null);
      waiting = setTimeout(() => (known() ? null : read()), TYPING);
    },
    /** What was read, if that is still what is written there. */
    current,
    /** The same, read first where it has to be, and again as long as it is written into meanwhile; null where it could not be. */
    async now() {
      const id = open()?.id;
      const writtenInto = () => open()?.id === id && !state.stopped && state.failure === null && (state.busy || wording(open()) !== asked);
      do {
        if (current() === null) await read();
      } while (writtenInto());
      return open()?.id === id ? current() : null;
    },
  };
}
