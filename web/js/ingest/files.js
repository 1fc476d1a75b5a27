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

function narrow(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
