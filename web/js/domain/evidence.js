/** The words an incident stands on. Offsets are UTF-16 units of the article's text, as in JavaScript. */

const WHOLE = 'sentence';

/** Supports that name the event itself. */
const TRIGGERS = new Set(['sub_event_type', 'event_type', 'trigger']);

/** What each fact of the panel rests on, by the names that evidence uses. */
export const FACTS = {
  date: ['date_start', 'date_end', 'date_precision'],
  group: ['group', 'group_guessed', 'actor1'],
  type: ['sub_event_type', 'event_type', 'trigger'],
  target: ['target', 'actor2'],
  killed: ['killed_min', 'killed_best', 'killed_max'],
  wounded: ['wounded_min', 'wounded_max'],
  place: ['place', 'country', 'admin1', 'location'],
};

/** Whether any evidence in an incident supports that fact. */
export const isSupported = (properties, fact) =>
  (properties.evidence ?? []).some(({ supports }) => (FACTS[fact] ?? []).includes(supports));

/** The facts that a piece of evidence supports. */
export const factsOf = (supports) =>
  Object.keys(FACTS).filter((fact) => FACTS[fact].some((name) => supports.includes(name)));

/**
 * Spans to mark in an article: the evidence and the words of the accounts.
 *
 * @param {string} article id
 * @param {string} text of the article; a span whose quote is not there, letter by letter, is left out
 * @returns {{start: number, end: number, kind: 'sentence'|'evidence'|'account', supports: ?string, by: ?string}[]}
 */
export function spansIn(article, text, { evidence = [], accounts = [] }) {
  const all = [
    ...evidence.map((piece) => ({ ...piece, kind: piece.supports === WHOLE ? 'sentence' : 'evidence' })),
    ...accounts.filter(({ start }) => Number.isInteger(start)).map((account) => ({ ...account, kind: 'account' })),
  ];
  return all
    .filter((span) => span.article === article && text.slice(span.start, span.end) === span.quote && span.quote.length > 0)
    .map(({ start, end, kind, supports, by }) => ({ start, end, kind, supports: supports ?? null, by: by ?? null }));
}

/**
 * A text cut where a span starts or ends; no letter is lost.
 *
 * @template {{start: number, end: number}} S
 * @param {S[]} spans may overlap; what lies outside the text is cut off
 * @returns {{text: string, start: number, over: S[]}[]} `over`: the spans that cover the piece
 */
export function pieces(text, spans) {
  const within = spans.filter(({ start, end }) => start < end && end > 0 && start < text.length);
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i];
    return { text: text.slice(start, end), start, over: within.filter((span) => span.start <= start && span.end >= end) };
  });
}

/** What a piece is marked with: names of what it supports, whether it is the event itself, and who says it. */
export function markOfPiece({ over }) {
  const supports = [...new Set(over.map((span) => span.supports).filter((name) => name && name !== WHOLE))];
  return {
    supports,
    trigger: supports.some((name) => TRIGGERS.has(name)),
    sentence: over.some(({ kind }) => kind === 'sentence'),
    by: over.find(({ kind }) => kind === 'account')?.by ?? null,
  };
}

/** The sentence an incident was read from, for where its article is not at hand; null when it carries no words at all. */
export function sentenceOf({ evidence = [] }) {
  return (evidence.find(({ supports }) => supports === WHOLE) ?? evidence[0])?.quote ?? null;
}
