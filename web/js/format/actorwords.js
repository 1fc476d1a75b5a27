/** Several actors in one field are separated by it. */
const BETWEEN = /\s*;\s*/;

/**
 * Actors as a form shows them: those that have a name in the reader's language by that, all others as they are. Pure.
 *
 * @param {{messages: Record<string, string>, group: (label: string) => string}} speak
 */
export function actorWords({ messages, group }) {
  const labels = Object.keys(messages).filter((key) => key.startsWith('group.')).map((key) => key.slice('group.'.length));
  const byName = new Map(labels.map((label) => [group(label), label]));
  const each = (text, change) => text.trim().split(BETWEEN).map(change).join('; ');
  return {
    /** The labels of a field as the reader's words. */
    written: (text) => each(text, group),
    /** What a reader wrote, as the labels that are stored. */
    read: (text) => each(text, (name) => byName.get(name) ?? name),
  };
}
