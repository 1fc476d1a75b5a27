import { ApiError } from '../api.js';
import { latest } from './latest.js';

const GONE = 404;

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
    const ids = [...new Set([properties.article, ...(properties.reports ?? []).map(({ article }) => article)].filter(Boolean))];
    const found = await Promise.all(ids.map((id) => orNull(api.article(id, signal))));
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
