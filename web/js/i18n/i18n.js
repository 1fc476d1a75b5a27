/** Messages in the reader's language. Keys are the same in every file under /i18n; a test holds that. */

export const LANGUAGES = ['fr', 'en'];

const REMEMBERED = 'harmattan.lang';

/** The language to start in: what the address says, what was chosen before, what the browser prefers. */
export function chooseLanguage(fromAddress, remembered, preferred) {
  const known = (tag) => LANGUAGES.find((lang) => (tag ?? '').toLowerCase().split('-')[0] === lang);
  return known(fromAddress) ?? known(remembered) ?? preferred.map(known).find(Boolean) ?? 'en';
}

/** The language chosen on an earlier visit; null where the browser keeps nothing. */
export function rememberedLanguage(storage) {
  try {
    return storage().getItem(REMEMBERED);
  } catch {
    return null; // a browser that forbids storage still shows the page
  }
}

/** Keeps the choice for the next visit, where the browser allows it. */
export function rememberLanguage(storage, lang) {
  try {
    storage().setItem(REMEMBERED, lang);
  } catch {
    // nothing depends on it
  }
}

/** Where the messages of a language are. */
export const messagesAddress = (lang) => `/i18n/${lang}.json`;

/** Fetches the messages of a language. */
export async function fetchMessages(fetcher, lang) {
  const response = await fetcher(messagesAddress(lang));
  if (!response.ok) throw new Error(`${messagesAddress(lang)}: ${response.status}`);
  return response.json();
}

const fill = (message, parameters) =>
  message.replace(/\{(\w+)\}/g, (whole, name) => (name in parameters ? String(parameters[name]) : whole));

/** French keeps its signs of punctuation at the word before them, and its quotes at the word within. */
const TYPESET = { fr: (text) => text.replaceAll(/ (?=[:;?!»%])/g, '\u00a0').replaceAll('« ', '«\u00a0') };

function typeset(lang, messages) {
  const set = TYPESET[lang];
  return set ? Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, set(text)])) : messages;
}

/**
 * Speaks one language.
 *
 * @param {string} lang BCP 47 tag
 * @param {Record<string, string>} written the messages, with plain spaces
 */
export function createTranslator(lang, written) {
  const messages = typeset(lang, written);
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return {
    lang,
    /** Whether there is a message of that key. */
    has: (key) => Object.hasOwn(messages, key),
    /** The message; the key itself where there is none, so that a gap is seen. */
    t: (key, parameters = {}) => fill(messages[key] ?? key, parameters),
    /** The message for a count: `key.one`, `key.other`; `{n}` is the count. */
    tn: (key, n, parameters = {}) =>
      fill(messages[`${key}.${plural.select(n)}`] ?? messages[`${key}.other`] ?? key, {
        n: number.format(n),
        ...parameters,
      }),
    /** A word of a closed list, such as an event type; the word itself where it is not known. */
    word: (list, value) => messages[`${list}.${value}`] ?? value,
  };
}
