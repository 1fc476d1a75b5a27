import { ApiError } from '../api.js';

/**
 * Changes to an incident. Each ends in `{ok: true}` or in the failure that the panel tells; after a conflict the incident is
 * fetched again, so that the reader sees what somebody else has made of it.
 *
 * @param {{store: object, api: object, renew: () => Promise<void>}} parts
 */
export function createReview({ store, api, renew }) {
  /** What was last begun: the incident and the state of it that the reader saw then. */
  let begun = null;

  /** Takes up the state of an incident that is now shown, if it is still the one that is open. */
  function takeUp(subject) {
    const { opened } = store.get();
    if (opened.id === subject.id) subject.etag = opened.etag;
  }

  async function attempt(subject, write) {
    try {
      const answer = await write(subject);
      await renew();
      // What one has just changed oneself is no conflict with what one has begun since.
      if (begun.id === subject.id) takeUp(begun);
      return { ok: true, answer };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.kind === 'conflict') {
        await renew();
        takeUp(subject);
      }
      return { ok: false, failure: error.toFailure() };
    }
  }

  return {
    /**
     * What may be done to the incident that is open now. It is done to that one, whichever is open by the time.
     *
     * @param {string} id of the open incident
     */
    begin(id) {
      const subject = { id, etag: null };
      takeUp(subject);
      begun = subject;
      return {
        /** Whether it is still the one that the reader looks at. */
        isOpen: () => store.get().route.id === id,
        change: (changes) => attempt(subject, ({ etag }) => api.change(id, etag, changes)),
        merge: (others, told) => attempt(subject, () => api.merge(id, others, told)),
        split: (parts, told) => attempt(subject, ({ etag }) => api.split(id, etag, parts, told)),
        restore: (revision, told) => attempt(subject, ({ etag }) => api.restore(id, etag, revision, told)),
        /** Incidents that may be the same one; none when the server cannot say. */
        async similar() {
          try {
            return await api.similar(id);
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            return [];
          }
        },
      };
    },
  };
}
