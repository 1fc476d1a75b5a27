import { ApiError } from '../api.js';
import { taken } from './carry.js';
import { isEmpty, question, saving, settled } from './drafts.js';
import { isSeveral } from './several.js';

/**
 * Why a draft was not saved: it holds no text or seems to hold several articles, another tab changed it, something wrong stands in a form that is open in it, it is stored already, was read
 * with remarks, or the server did not do it.
 *
 * @typedef {{kind: 'empty'|'several'|'overtaken'|'form'|'present'|'remarks'|'failure', issues?: object[], failure?: object}} Obstacle
 * @typedef {{articles: number, incidents: number, first: ?string, left: {id: string, name: string, why: Obstacle}[]}} Report
 *   `first` is the id of an incident that was saved
 */

function obstacleOf({ kept_as: present, issues = [] }) {
  if (present) return { kind: 'present' };
  return issues.length > 0 ? { kind: 'remarks', issues } : null;
}

/** Reads a draft and saves it as it was put right, when nothing speaks against it. */
async function saveOne(draft, api, known, overtaken) {
  if (overtaken) return { why: { kind: 'overtaken' } };
  if (isEmpty(draft)) return { why: { kind: 'empty' } };
  if (isSeveral(draft)) return { why: { kind: 'several' } };
  try {
    const preview = known ?? await api.preview(question(draft));
    const why = obstacleOf(preview);
    if (why) return { why };
    const { features } = preview.incidents;
    const whole = settled(taken(draft, preview), features);
    if (whole.form?.wrong) return { why: { kind: 'form' } };
    return { answer: await api.save(saving(whole, preview.article, features)) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { why: { kind: 'failure', failure: error.toFailure() } };
  }
}

/**
 * Saves drafts one after the other. What is not read without a problem stays a draft and is named in the end.
 *
 * @param {string[]} ids
 * @param {{api: object, at: (id: string) => ?object, known: (id: string) => ?object, step: (done: number) => void,
 *   stopped: () => boolean, saved: (draft: object) => Promise<void>}} parts `at` finds the draft, `overtaken` tells whether another tab changed it, `known` what the server
 *   last read of it
 * @returns {Promise<Report>}
 */
export async function saveAll(ids, { api, at, known, overtaken, step, stopped, saved }) {
  const report = { articles: 0, incidents: 0, first: null, left: [] };
  let away = null;
  for (const [done, id] of ids.entries()) {
    if (stopped()) break;
    step(done);
    const draft = at(id);
    if (draft === null) continue;
    // Where nobody answers, asking for each of the others would only make one wait.
    const { answer = null, why = null } = away ? { why: away } : await saveOne(draft, api, known(id), overtaken(id));
    if (answer === null) {
      report.left.push({ id, name: draft.name, why });
      if (why.failure?.kind === 'away') away = why;
    } else {
      const { features } = answer.incidents;
      report.articles += 1;
      report.incidents += features.length;
      report.first ??= features[0]?.properties.id ?? null;
      await saved(draft);
    }
  }
  return report;
}
