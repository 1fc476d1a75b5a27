/** The words an incident stands on. Offsets are UTF-16 units of the article's text, as in JavaScript. */

const WHOLE = 'sentence';

/** Supports that name the event itself. */
const TRIGGERS = new Set(['sub_event_type', 'event_type', 'trigger']);

/**
 * The sentence an incident was read from.
 *
 * @returns {?{text: string, start: ?number, article: string}} null when it carries no words at all
 */
export function sentenceOf(properties) {
  const evidence = properties.evidence ?? [];
  const whole = evidence.find(({ supports }) => supports === WHOLE);
  if (whole) return { text: whole.quote, start: whole.start, article: whole.article };
  if (properties.sentence) return { text: properties.sentence, start: null, article: properties.article };
  const first = evidence[0];
  return first ? { text: first.quote, start: first.start, article: first.article } : null;
}

function within(sentence, piece) {
  if (piece.article !== sentence.article || piece.supports === WHOLE) return null;
  const start = sentence.start === null ? sentence.text.indexOf(piece.quote) : piece.start - sentence.start;
  const end = start + piece.quote.length;
  const fits = start >= 0 && end <= sentence.text.length && piece.quote.length > 0;
  return fits && piece.quote !== sentence.text ? { start, end, supports: piece.supports } : null;
}

/**
 * The sentence cut where a piece of evidence starts or ends.
 *
 * @returns {{text: string, supports: string[], trigger: boolean}[]} `supports` is empty for words that support nothing
 */
export function marked(sentence, evidence) {
  const spans = evidence.map((piece) => within(sentence, piece)).filter(Boolean);
  const cuts = [...new Set([0, sentence.text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i];
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const supports = [...new Set(over.map((span) => span.supports))];
    return { text: sentence.text.slice(start, end), supports, trigger: supports.some((name) => TRIGGERS.has(name)) };
  });
}
