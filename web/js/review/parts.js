/**
 * Why parts of an incident cannot be as they are. Pure.
 *
 * @param {Record<string, string>[]} parts what each says, field by field
 * @returns {(?{kind: 'empty'|'same', other?: number})[]} of each part: it says nothing at all, or nothing else than the part
 *   of that number before it; null when it may be
 */
export function obstacles(parts) {
  const said = parts.map((part) => JSON.stringify(part));
  return parts.map((part, i) => {
    if (Object.values(part).every((value) => value === '')) return { kind: 'empty' };
    const other = said.indexOf(said[i]);
    return other < i ? { kind: 'same', other: other + 1 } : null;
  });
}
