import { ApiError } from '../api.js';

/**
 * Changes to the incident that is open. Each ends in `{ok: true}` or in the failure that the panel tells; after a conflict
 * the incident is fetched again, so that the reader sees what somebody else has made of it.
 *
 * @param {{store: object, api: object, renew: () => Promise<void>}} parts
 */
export function createReview({ store, api, renew }) {
  async function attempt(write) {
    try {
      const answer = await write();
      await renew();
      return { ok: true, answer };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.kind === 'conflict') await renew();
      return { ok: false, failure: error.toFailure() };
    }
  }

  const open = () => store.get().opened;

  return {
    change: (changes) => attempt(() => api.change(open().id, open().etag, changes)),
    merge: (others, told) => attempt(() => api.merge(open().id, others, told)),
    split: (parts, told) => attempt(() => api.split(open().id, open().etag, parts, told)),
    restore: (revision, told) => attempt(() => api.restore(open().id, open().etag, revision, told)),
    /** Incidents that may be the same one; none when the server cannot say. */
    async similar() {
      try {
        return await api.similar(open().id);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return [];
      }
    },
  };
}
