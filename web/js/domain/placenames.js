import { foldedName, regionKey } from './regions.js';

/**
 * What places are called in the reader's language. Incidents, outlines and labels carry a place's usual name. Pure.
 *
 * @param {string} lang
 * @param {{country: string, name: string}[]} spoken with the name in each language; see /api/places/names
 * @returns {(name: string, country?: ?string) => string} without a country only names that mean the same in all; what is not
 *   known stays as it is
 */
export function placeNames(lang, spoken) {
  const within = new Map();
  const anywhere = new Map();
  for (const { country, name, [lang]: said } of spoken) {
    within.set(regionKey(country, name), said);
    const key = foldedName(name);
    anywhere.set(key, anywhere.has(key) && anywhere.get(key) !== said ? name : said);
  }
  return (name, country = null) => (name ? (country ? within.get(regionKey(country, name)) : anywhere.get(foldedName(name))) ?? name : name);
}
