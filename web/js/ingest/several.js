/**
 * Whether a text holds several articles, one after the other, as they come out of press archives. Pure. What is found is only ever
 * offered: where an article ends, a person knows.
 */

/** Fewer words are a headline or a note, no article. */
const LEAST_WORDS = 20;

/** A line that stands between two articles: nothing but signs, a page break, or "Document 2 of 14". */
const SEPARATOR = new RegExp([
  '^[ \\t]*(?:[-=_*#~+•—–]{3,}|(?:[-=_*#~+•—–][ \\t]+){2,}[-=_*#~+•—–])[ \\t]*$',
  '^[ \\t]*(?:document|article|texte|doc)[ \\t]+\\d+[ \\t]+(?:of|de|sur|/)[ \\t]*\\d+[ \\t]*:?[ \\t]*$',
  '\\f',
].join('|'), 'gim');

const MONTHS = 'janv|jan|févr|feb|mars|march|avril|avr|apr|mai|may|juin|june?|juil|july?|août|aug|sept|oct|nov|déc|dec';

/** Where and when an article was written, at the head of its first paragraph: "Bamako, 12 mai 2023", "OUAGADOUGOU (Reuters) —". */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}'’ -]{1,40}(?:,[ ]*(?:le[ ]+)?(?:\\d{1,2}(?:er)?[ ]+(?:${MONTHS})|(?:${MONTHS})\\w*\\.?[ ]+\\d{1,2})|[ ]*\\([^)\\n]{2,30}\\)[ ]*(?:[-—–:.]|,))`, 'iu');

const words = (text) => text.split(/\s+/).filter(Boolean).length;
const isArticle = (part) => words(part) >= LEAST_WORDS;

/** A line without a full stop at its end, as long as a headline is. */
const isHeadline = (paragraph) => !paragraph.includes('\n') && words(paragraph) >= 3 && words(paragraph) <= 22 && !/[.;,:]$/.test(paragraph.trim());

/** Where paragraphs begin that a second dateline opens, with the headline before it. */
function beginnings(text) {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].filter(([paragraph]) => paragraph.trim() !== '');
  const starts = paragraphs.flatMap(({ 0: paragraph, index }, i) => {
    // Some put the headline right above the dateline.
    const [first, ...rest] = paragraph.split('\n');
    if (rest.length > 0 && isHeadline(first) && DATELINE.test(rest[0].trim())) return [index];
    if (!DATELINE.test(paragraph.trim())) return [];
    const before = paragraphs[i - 1];
    return [before && isHeadline(before[0]) ? before.index : index];
  });
  return starts.slice(1);
}

function cut(text, places) {
  const all = [0, ...places.map(({ at }) => at)];
  const from = [0, ...places.map(({ on }) => on)];
  return from.map((start, i) => text.slice(start, all[i + 1] ?? text.length).trim());
}

/**
 * @param {string} written
 * @returns {string[]} the articles that it seems to hold; one where it seems to be one
 */
export function articlesIn(written) {
  // Files of another system end their lines otherwise.
  const text = written.replace(/\r\n?/g, '\n');
  const lines = [...text.matchAll(SEPARATOR)].map(({ 0: line, index }) => ({ at: index, on: index + line.length }));
  const parted = cut(text, lines).filter(Boolean);
  if (parted.length > 1 && parted.every(isArticle)) return parted;
  const headed = cut(text, beginnings(text).map((at) => ({ at, on: at }))).filter(Boolean);
  return headed.length > 1 && headed.every(isArticle) ? headed : [written];
}

/** Whether a draft seems to hold several articles, and nobody has said that it is one. A page holds one. */
export const isSeveral = ({ text, article, one }) => !article && !one && articlesIn(text).length > 1;
