import { ApiError } from '../api.js';

/**
 * Draws what a map has below its incidents once, and again when asked again where the server did not answer: without it
 * everything is still in its place, and a failure is not worth a word.
 *
 * @param {() => Promise<object[]>} draw answers with the divisions
 * @param {(divisions: object[]) => void} drawn
 * @returns {() => Promise<void>}
 */
export function createDivisions(draw, drawn) {
  let asked = null;
  async function ask() {
    try {
      drawn(await draw());
    } catch (error) {
      asked = null;
      if (!(error instanceof ApiError)) throw error;
    }
  }
  return () => {
    asked ??= ask();
    return asked;
  };
}
