const NAME_LENGTH = 60;

/** What to call a text: the beginning of its first line. */
export function nameOf(text) {
  const line = text.split('\n').map((each) => each.trim()).find(Boolean) ?? '';
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}…` : line;
}
