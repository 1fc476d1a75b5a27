import { ApiError } from '../api.js';
import { latest } from './latest.js';

const GONE = 404;

/** The source of what was read out of an article here. */
const READ_HERE = 'Harmattan';

/**
 * Ids of the articles of an incident that are kept: those it was read from. What was taken over from somebody else's data names
 * an article that nobody has handed in; where it was merged with what was read, the words tell out of which article.
 */
export function keptArticles({ source, merged_sources: merged, article, reports, evidence, accounts }) {
  const own = (source ?? READ_HERE) === READ_HERE && (merged ?? []).length === 0;
  const named = [article, ...(reports ?? []).map((report) => report.article)].filter(Boolean);
  const quoted = new Set([...(evidence ?? []), ...(accounts ?? [])].map((words) => words.article));
  return [...new Set(named)].filter((id) => own || quoted.has(id));
}

/** Null for what the server does not have, as opposed to what could not be asked for. */
function gone(error) {
  if (error instanceof ApiError && error.status === GONE) return null;
  throw error;
}

/**
 * Fetches the incident that is open, and what belongs to it: its articles, its history.
 *
 * @param {{store: object, api: object}} parts
 */
export function createOpening({ store, api }) {
  const task = latest(() => {});

  /** What is not there is told as not there; anything else that fails leaves its part of the panel out. */
  async function orNull(promise) {
    try {
      return await promise;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return null;
    }
  }

  async function incident(id, revision, signal) {
    const now = await api.incident(id, signal);
    if (revision === null) return now;
    const history = await api.history(id, signal);
    const past = history.find(({ number }) => number === revision);
    if (!past) throw new ApiError('refused', { status: GONE });
    return { feature: past.incident, etag: now.etag };
  }

  async function everything(id, revision, signal) {
    try {
      const { feature, etag } = await incident(id, revision, signal);
      if (signal.aborted) return;
      store.dispatch({ type: 'opened', id, feature, etag });
      await Promise.all([
        more(id, 'articles', articles(feature, signal), signal),
        more(id, 'history', api.history(id, signal), signal),
      ]);
    } catch (error) {
      if (signal.aborted || !(error instanceof ApiError)) throw error;
      store.dispatch({ type: 'openedMore', id, phase: error.status === GONE ? 'missing' : 'failed', failure: error.toFailure() });
    }
  }

  async function more(id, name, promise, signal) {
    const value = await orNull(promise);
    if (value !== null && !signal.aborted) store.dispatch({ type: 'openedMore', id, [name]: value });
  }

  async function articles({ properties }, signal) {
    const found = await Promise.all(keptArticles(properties).map((id) => api.article(id, signal).catch(gone)));
    return found.filter(Boolean);
  }

  return {
    /** Opens what the route says; again, when it was changed. */
    follow({ id, revision }, again = false) {
      const { opened } = store.get();
      if (opened.id === id && opened.revision === revision && !again) return null;
      if (opened.id !== id || id === null) store.dispatch({ type: 'opening', id });
      if (id !== null) store.dispatch({ type: 'openedMore', id, revision });
      return task(async (signal) => (id === null ? null : everything(id, revision, signal)), () => {});
    },
  };
}
