/**
 * Whether a text holds several articles, one after the other, as they come out of press archives. Pure. What is found is only ever
 * offered: where an article ends, a person knows. By the same signs as `SeveralArticles.java`.
 */
import { isDateline } from './dateline.js';

/** Fewer words are a headline or a note, no article. */
const LEAST_WORDS = 20;

const LEAST_SIGNS = 3;
const PAGE_BREAK = '\f';
const BLANKS = /[\s\u0085]+/;
const SIGNS = /^[-=_*#~+•—– \t]+$/;
const NUMBERED = /^(?:document|article|texte|doc)[ \t]+\d+[ \t]+(?:of|de|sur|\/)[ \t]*\d+[ \t]*:?$/i;

const words = (text) => text.split(BLANKS).filter(Boolean).length;
const isArticle = (text) => words(text) >= LEAST_WORDS;
const isBlank = (line) => words(line) === 0;

/** A line that stands between two articles: nothing but signs, a page break, or "Document 2 of 14". */
function isSeparator(line) {
  const bare = line.trim();
  return line === PAGE_BREAK || (SIGNS.test(bare) && bare.replace(/[ \t]/g, '').length >= LEAST_SIGNS) || NUMBERED.test(bare);
}

/** What stands between lines of a kind, from its first line that is not blank; nothing that is all blank. */
function parts(text, isBetween) {
  const all = [];
  let open = null;
  for (const { 0: ended, index: at } of text.matchAll(/\f|[^\n\f]+\n?|\n/g)) {
    const line = ended.replace('\n', '');
    if (isBetween(line)) open = null;
    else if (open) open.lines.push(line);
    else if (!isBlank(line)) all.push(open = { at, lines: [line] });
  }
  return all;
}

/** A line without a full stop at its end, as long as a headline is. */
const isHeadline = ({ lines }) => lines.length === 1 && words(lines[0]) >= 3 && words(lines[0]) <= 22 && !/[.;,:]$/.test(lines[0].trim());

/** Some put the headline right above the dateline. */
const opensBelowHeadline = ({ lines }) => lines.length > 1 && isHeadline({ lines: lines.slice(0, 1) }) && isDateline(lines[1]);

/** Where paragraphs begin that a second dateline opens, with the headline before it. */
function beginnings(text) {
  const paragraphs = parts(text, isBlank);
  const starts = paragraphs.flatMap((paragraph, i) => {
    if (opensBelowHeadline(paragraph)) return [paragraph.at];
    if (!isDateline(paragraph.lines.join('\n'))) return [];
    const before = paragraphs[i - 1];
    return [before && isHeadline(before) ? before.at : paragraph.at];
  });
  return starts.slice(1);
}

/** What stands before the first dateline belongs to the first article. */
function headed(text) {
  const starts = [0, ...beginnings(text)];
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
}

/**
 * @param {string} written
 * @returns {string[]} the articles that it seems to hold; one where it seems to be one
 */
export function articlesIn(written) {
  // Files of another system end their lines otherwise.
  const text = written.replace(/\r\n?/g, '\n');
  const parted = parts(text, isSeparator).map(({ lines }) => lines.join('\n').trim());
  if (parted.length > 1 && parted.every(isArticle)) return parted;
  const articles = headed(text);
  return articles.length > 1 && articles.every(isArticle) ? articles : [written];
}

/** Whether a draft seems to hold several articles, and nobody has said that it is one. A page holds one. */
export const isSeveral = ({ text, article, one }) => !article && !one && articlesIn(text).length > 1;
