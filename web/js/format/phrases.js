import { isArea } from '../domain/marks.js';

/**
 * Sentences the server wrote as a key with parameters: said in the reader's language when the key is known and all its
 * parameters are there, else in the server's own words.
 */

/** Parameters whose values are words of a closed list. */
const LISTS = { type: 'subtype', group: 'group', target: 'group', kind: 'kind', wind: 'wind' };

/** Parameters that are usual names of places; `name` is as the text has it. */
const PLACES = new Set(['place', 'division', 'other', 'from', 'to']);

/** Parameters that are days, as ISO 8601. */
const DAYS = new Set(['given', 'told']);

/**
 * @param {{t: Function, word: Function, has: Function}} translator
 * @param {{country: (name: string) => string, place: (name: string, country?: ?string) => string, day: (day: string) => string}} names
 */
export function createPhrases({ t, word, has }, { country, place, day }) {
  function valueOf(name, value, where) {
    if (PLACES.has(name)) return place(value, where);
    if (name in LISTS) return word(LISTS[name], value);
    if (DAYS.has(name)) return day(value);
    return name === 'country' ? country(value) : value;
  }

  function say(key, parameters, text, where = parameters?.country) {
    const message = `phrase.${key}`;
    if (!key || !has(message)) return text;
    const values = Object.fromEntries(Object.entries(parameters ?? {}).map(([name, value]) => [name, valueOf(name, value, where)]));
    const said = t(message, values);
    return /\{\w+\}/.test(said) ? text : said;
  }

  /** The title of an area says that it is one: the name alone would read like a place. */
  function title(properties) {
    const { title_key: key, title_params: parameters, title: text } = properties;
    const area = `${key}.area`;
    return say(isArea(properties) && has(`phrase.${area}`) ? area : key, parameters, text, properties.country);
  }

  return {
    title,
    reason: ({ key, params, text }) => say(key, params, text),
  };
}
