import { ApiError } from '../js/api.js';
import { createDesk } from '../js/ingest/desk.js';

/** Desks to test with, and the servers and browsers that stand behind them. */

export const typed = (text) => (draft) => ({ ...draft, text });

/** A desk with drafts of these texts, on a server that refuses some and finds one incident in each of the others. */
export async function full(texts, { during = () => {} } = {}) {
  const saved = [];
  const removed = [];
  const preview = async (content) => {
    const { id, text } = content instanceof Blob ? { id: 'of-page', text: await content.text() } : content;
    if (text.startsWith('Away')) throw new ApiError('away');
    if (text.startsWith('Refused')) throw new ApiError('refused', { status: 400, detail: 'No.' });
    return {
      article: { id, text, title: null }, mentions: [], kept_as: text.startsWith('Present') ? id : null,
      issues: text.startsWith('Remark') ? [{ kind: 'bad_published', message: 'What day?' }] : [],
      incidents: { features: [{ type: 'Feature', geometry: null, properties: { id: `${id}-1` } }] },
    };
  };
  const save = async (content) => {
    saved.push(content);
    await during(content);
    return { incidents: content.incidents };
  };
  const shelf = { put() {}, remove: async (id) => { removed.push(id); }, list: async () => [] };
  const made = createDesk({ api: { preview, save }, shelf, changed() {}, saved() {} });
  const file = (text, i) => ({ name: `${i}.${text.startsWith('<') ? 'html' : 'txt'}`, type: '', arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  await made.take(texts.map(file));
  return { made, saved, removed };
}

/** A server that finds an incident wherever a text says "tué", under an id that tells where. */
export function reader() {
  const find = (id, text) => [...text.matchAll(/tué/g)].map(({ index }) => ({
    properties: { id: `at-${index}`, evidence: [{ article: id, start: index, end: index + 3, supports: 'sub_event_type' }] },
  }));
  return { preview: async ({ id, text }) => ({ article: { id, text }, incidents: { features: find(id, text) }, mentions: [] }) };
}

export const TWO = ['Bamako, 12 mai 2023. Des hommes armés ont attaqué mercredi le village de Hombori, dans le centre du Mali, et douze civils ont été tués.',
  'Niamey, 13 mai 2023. Quatre soldats ont été tués lundi par une mine près de Banibangou, dans l’ouest du Niger, a dit le ministère.'];

/** What tabs of one browser share: the drafts that it keeps, and its storage; `broken` tells which of the two takes nothing more. */
export function browser() {
  const kept = new Map();
  const notes = new Map();
  const broken = { shelf: false, writes: false };
  const put = async (draft) => {
    if (!broken.shelf) kept.set(draft.id, draft);
    return !broken.shelf;
  };
  const shelf = { put, remove: async (id) => { kept.delete(id); }, list: async () => [...kept.values()] };
  const setItem = (key, value) => {
    if (broken.writes) throw new Error('QuotaExceededError');
    notes.set(key, value);
  };
  const storage = () => ({ getItem: (key) => notes.get(key) ?? null, setItem, removeItem: (key) => notes.delete(key) });
  const api = { ...reader(), save: async ({ incidents }) => ({ incidents }) };
  return { kept, broken, tab: () => createDesk({ api, shelf, storage, changed() {}, saved() {} }) };
}
