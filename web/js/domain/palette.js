/**
 * Colours of groups: Okabe and Ito's palette (jfly.uni-koeln.de/color, 2008), which stays distinct for colour-blind
 * readers. A group keeps its colour whatever is filtered or stored.
 */

export const OKABE_ITO = {
  orange: '#e69f00',
  sky: '#56b4e9',
  green: '#009e73',
  yellow: '#f0e442',
  blue: '#0072b2',
  vermillion: '#d55e00',
  purple: '#cc79a7',
};

/** Not one of the palette: nobody is known. */
export const NOBODY = '#8b939d';

const SLOTS = Object.values(OKABE_ITO);

/** The groups most read about have a colour of their own; all others share the palette and bear a dot. */
const OWN = {
  JNIM: OKABE_ITO.vermillion,
  ISGS: OKABE_ITO.purple,
  FAMa: OKABE_ITO.green,
  'FDS Burkina': OKABE_ITO.sky,
  'FDS Niger': OKABE_ITO.yellow,
  Barkhane: OKABE_ITO.blue,
  'Dan Na Ambassagou': OKABE_ITO.orange,
  Unidentified: NOBODY,
};

/** FNV-1a over UTF-16 units: the same slot in every browser and session. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** @returns {{colour: string, dotted: boolean}} how a group is drawn */
export function groupStyle(label) {
  if (Object.hasOwn(OWN, label)) return { colour: OWN[label], dotted: false };
  return { colour: SLOTS[hash(label) % SLOTS.length], dotted: true };
}

/** Colours of ACLED's event types, where bars show types. */
const TYPES = {
  Battles: OKABE_ITO.vermillion,
  'Explosions/Remote violence': OKABE_ITO.orange,
  'Violence against civilians': OKABE_ITO.blue,
  Protests: OKABE_ITO.green,
  Riots: OKABE_ITO.purple,
  'Strategic developments': OKABE_ITO.sky,
};

/** What the server calls the sum of all that has no bar of its own. */
const OTHER = 'other';

/** The colour of a part of a bar: of an event type when `by` says so, else of a group. */
export function keyColour(key, by) {
  if (key === OTHER) return NOBODY;
  return by === 'event_type' ? TYPES[key] ?? NOBODY : groupStyle(key).colour;
}
