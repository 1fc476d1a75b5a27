import { countryNames } from '../domain/countries.js';
import { placeNames } from '../domain/placenames.js';
import { createTranslator } from '../i18n/i18n.js';
import { createDates } from './dates.js';
import { createNumbers } from './numbers.js';
import { createPhrases } from './phrases.js';

/** The same list each time, so that nothing is taken for new. */
const NONE = [];

let last = null;

/** Everything that turns data into words of one language; the same object as long as the language is the same and no names came in. */
export function speech({ lang, messages, spokenNames = NONE }) {
  if (last?.messages === messages && last.spokenNames === spokenNames) return last;
  const translator = createTranslator(lang, messages);
  const country = countryNames(lang);
  const place = placeNames(lang, spokenNames);
  const dates = createDates(translator);
  last = {
    ...translator,
    messages,
    spokenNames,
    country,
    place,
    dates,
    numbers: createNumbers(translator),
    ...createPhrases(translator, { country, place, day: dates.day }),
    group: (label) => translator.word('group', label),
  };
  return last;
}
