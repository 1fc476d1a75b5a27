/**
 * Where and when an article was written, at the head of its first paragraph: "Bamako, 12 mai 2023", "OUAGADOUGOU (Reuters) —".
 * Pure. By the same signs as `Dateline.java`.
 */

/** As far as a dateline is looked for, in UTF-16 units. */
const LENGTH = 120;

/** Whatever the case of its letters: the capital of a place must be one. */
const anyCase = (words) => words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

const MONTH = `(?:${anyCase('janv|jan|févr|feb|mars|march|avril|avr|apr|mai|may|juin|june|jun|juil|july|jul|août|aug|sept|oct|nov|déc|dec')})`;

/** What opens a sentence that goes on to a name or a day: no place begins with it. */
const SENTENCE = anyCase('le|la|les|the|à|au|aux|en|dans|depuis|in|at|on|near|from|since|by|until'
  + '|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday');

const AGENCIES = 'AFP|AP|APA|Reuters|REUTERS|Xinhua|XINHUA|PANA|EFE|Efe|ANSA|dpa|DPA|TASS|APS|AMAP|AIB|ANP|Anadolu|RFI|VOA';

const BLANK = '[ \\u00a0\\u202f]';
const WORD = '\\p{Lu}[\\p{L}\\p{M}\'’-]*';
const NAME = `${WORD}(?:${BLANK}${WORD}){0,2}`;
/** A place, or a place and its country. */
const PLACE = `(?!(?:${SENTENCE})(?![\\p{L}\\p{M}'’-])|[lL]['’])${NAME}(?:,${BLANK}${NAME})?`;
const DAY = `,${BLANK}*(?:le${BLANK}+)?(?:\\d{1,2}(?:er)?${BLANK}+${MONTH}|${MONTH}\\p{L}*\\.?${BLANK}+\\d{1,2})`;
/** Any group's short name stands in brackets; after an agency's, or before a dash, the article begins. */
const SOURCE = `${BLANK}*\\((?:(?:[^)\\n]{0,20}[^)\\n\\p{L}])?(?:${AGENCIES})(?:[^)\\n\\p{L}][^)\\n]{0,20})?\\)${BLANK}*(?:[-—–:.,]|\\p{Lu})|[^)\\n]{2,30}\\)${BLANK}*[-—–])`;

const DATELINE = new RegExp(`^${PLACE}(?:${DAY}|${SOURCE})`, 'u');

/** Whether a text begins with one. */
export const isDateline = (text) => DATELINE.test(text.trim().slice(0, LENGTH));
