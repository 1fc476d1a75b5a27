/**
 * Names of countries in the reader's language. Incidents name a country in English, outlines by ISO 3166-1 code; the
 * browser's own names (CLDR) join the two.
 */

const CODES = (
  'BF BJ CF CI CM DZ EH GH GM GN GW LR LY MA ML MR NE NG SD SL SN TD TG TN ' +
  'AO BI CD CG DJ EG ER ET FR GA GQ KE RW SO SS ST TZ UG'
).split(' ');

const SHORT = { EH: { en: 'Western Sahara', fr: 'Sahara occidental' }, CF: { en: 'Central African Rep.', fr: 'Rép. centrafricaine' } };

const fold = (name) => name.toLowerCase().replaceAll('’', "'");

const english = new Intl.DisplayNames('en', { type: 'region' });
const byName = new Map(CODES.map((code) => [fold(english.of(code)), code]));
for (const [name, code] of [['ivory coast', 'CI'], ['burkina', 'BF'], ['w. sahara', 'EH'], ['central african rep.', 'CF']]) {
  byName.set(name, code);
}

/** The ISO code of a country's English name, or null. */
export const countryCode = (name) => byName.get(fold(name)) ?? null;

/** @returns {(codeOrName: string) => string} names in that language; what it does not know stays as it is */
export function countryNames(lang) {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const known = new Map();
  const find = (codeOrName) => {
    const code = /^[A-Z]{2}$/.test(codeOrName) ? codeOrName : countryCode(codeOrName);
    if (!code) return codeOrName;
    return SHORT[code]?.[lang] ?? names.of(code) ?? codeOrName;
  };
  // A list names a few countries hundreds of times.
  return (codeOrName) => {
    if (!known.has(codeOrName)) known.set(codeOrName, find(codeOrName));
    return known.get(codeOrName);
  };
}
