/** Breaking what is written on a picture into lines, so that none of it is cut off. Pure. */

/**
 * Lays pieces side by side, on as many lines as it takes.
 *
 * @template T
 * @param {T[]} pieces
 * @param {number} width of a line in pixels
 * @param {(piece: T) => number} wide how wide a piece is
 * @returns {{piece: T, x: number}[][]} lines of pieces, each with its distance from the left
 */
export function flow(pieces, width, wide) {
  const lines = [];
  let x = 0;
  for (const piece of pieces) {
    if (lines.length === 0 || x + wide(piece) > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1).push({ piece, x });
    x += wide(piece);
  }
  return lines;
}

/** @returns {string[]} the lines of a text, broken between words */
export function wrapped(text, width, wide) {
  const space = wide(' ');
  return flow(text.split(' '), width + space, (word) => wide(word) + space).map((line) => line.map(({ piece }) => piece).join(' '));
}
