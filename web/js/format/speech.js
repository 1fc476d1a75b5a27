import { countryNames } from '../domain/countries.js';
import { createTranslator } from '../i18n/i18n.js';
import { createDates } from './dates.js';
import { createNumbers } from './numbers.js';
import { createPhrases } from './phrases.js';

let last = null;

/** Everything that turns data into words of one language; the same object as long as the language is the same. */
export function speech({ lang, messages }) {
  if (last?.messages === messages) return last;
  const translator = createTranslator(lang, messages);
  const country = countryNames(lang);
  const dates = createDates(translator);
  last = {
    ...translator,
    messages,
    country,
    dates,
    numbers: createNumbers(translator),
    ...createPhrases(translator, country, dates.day),
    group: (label) => translator.word('group', label),
  };
  return last;
}
