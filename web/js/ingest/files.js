/**
 * The text of a file: UTF-8 or UTF-16 as its mark says, else Windows-1252, in which older French texts are saved. Pure.
 *
 * @param {ArrayBuffer} bytes
 * @returns {?string} null when it is no text, or an empty one
 */
export function textOf(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const wide = { 'fffe': 'utf-16le', 'feff': 'utf-16be' }[`${first?.toString(16)}${second?.toString(16)}`];
  const text = wide ? new TextDecoder(wide).decode(bytes) : narrow(bytes);
  return text.trim() === '' || text.includes('\0') ? null : text;
}

/** Whether a file is one of those that are taken, by its name: a PDF or a table is text of a kind, but no article. */
export const isTaken = (name) => /^[^.]+$|\.(txt|text|html?)$/i.test(name);

/** What may stand before a page: what XML is told, and remarks, such as where a browser saved it from. */
const BEFORE = /^\s*(?:<\?[^]*?\?>|<!--[^]*?-->)/;

/** What a page begins with, or a piece that somebody copied out of one. */
const BEGINNING = new RegExp(`^\\s*<(?:${[
  '!doctype html|html|head|meta|title|link|base|style|script|body',
  'main|article|section|header|footer|nav|aside|div|h[1-6]|p|blockquote|pre|figure|table|[uod]l|center',
  'span|a|b|i|em|strong|font|img|br|hr',
].join('|')})[\\s/>]`, 'i');

/** Whether a text is the source of a web page, or a piece of one, which nobody means to be read letter by letter. */
export function isPage(text) {
  let rest = text;
  for (let before = BEFORE.exec(rest); before; before = BEFORE.exec(rest)) rest = rest.slice(before[0].length);
  return BEGINNING.test(rest) && /<\/\w+>/.test(rest);
}

/** The source of a page as a file; its mark tells the encoding, whatever the page says that it was saved in. */
export const pageOf = (source) => new Blob(['\ufeff', source], { type: 'text/html' });

/**
 * What a draft of a file starts with.
 *
 * @param {File} file
 * @returns {Promise<?{html?: Blob, text?: string}>} null for what is neither text nor a page
 */
export async function contentOf(file) {
  const bytes = await file.arrayBuffer();
  const text = isTaken(file.name) ? textOf(bytes) : null;
  if (text === null) return null;
  return /\.html?$/i.test(file.name) || file.type === 'text/html' ? { html: new Blob([bytes], { type: 'text/html' }) } : { text };
}

function narrow(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
