import { ApiError } from '../api.js';

/**
 * Runs one request at a time of its kind: a newer one gives up the one before.
 *
 * @param {(failure: object) => void} failed what to do with a failure of the server; anything else is a mistake of ours
 */
export function latest(failed) {
  let running = null;
  return async (ask, then) => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await ask(signal);
      if (!signal.aborted) then(answer);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      failed(error.toFailure());
    }
  };
}
