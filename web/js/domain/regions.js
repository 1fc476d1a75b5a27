import { countryCode } from './countries.js';

/** Incidents name a country in English, outlines by its code: one key for both. */

/** A name without accents and capitals. */
export const foldedName = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const regionKey = (country, name) => `${(countryCode(country ?? '') ?? country ?? '').toUpperCase()}/${foldedName(name ?? '')}`;
