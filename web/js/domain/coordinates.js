/** Coordinates as people copy them. All arguments are longitude, latitude in degrees, WGS 84; all texts latitude first. */

/** Five decimals are about a metre. */
const DIGITS = 5;

/** `15.20000, -2.59000` */
export const decimal = ([lon, lat]) => `${lat.toFixed(DIGITS)}, ${lon.toFixed(DIGITS)}`;

function sexagesimal(value, [positive, negative]) {
  // In tenths of a second, so that 59.96 seconds become the next minute and not 60.0 of this one.
  const tenths = Math.round(Math.abs(value) * 36000);
  const two = (number) => String(number).padStart(2, '0');
  const seconds = `${two(Math.floor((tenths % 600) / 10))}.${tenths % 10}`;
  return `${Math.floor(tenths / 36000)}°${two(Math.floor(tenths / 600) % 60)}′${seconds}″${value < 0 ? negative : positive}`;
}

/** `15°12′00.0″N 2°35′24.0″W` */
export const dms = ([lon, lat]) => `${sexagesimal(lat, 'NS')} ${sexagesimal(lon, 'EW')}`;

const PART = String.raw`(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|''))?\s*`;
const SEXAGESIMAL = new RegExp(`^${PART}([NS])[\\s,]*${PART}([EWO])$`, 'i');

function degrees(whole, minutes, seconds, letter) {
  const value = Number(whole) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  return /[SWO]/i.test(letter) ? -value : value;
}

/**
 * Reads what {@link decimal} and {@link dms} write, and what people write like it; `O` is the French west.
 *
 * @returns {?[number, number]} longitude, latitude; null when it is no position on Earth
 */
export function readCoordinates(text) {
  const trimmed = text.trim();
  const parts = SEXAGESIMAL.exec(trimmed);
  const [lat, lon] = parts
    ? [degrees(...parts.slice(1, 5)), degrees(...parts.slice(5, 9))]
    : (/^[-+]?\d+(\.\d+)?\s*[,;\s]\s*[-+]?\d+(\.\d+)?$/.test(trimmed) ? trimmed.split(/[\s,;]+/).map(Number) : [NaN, NaN]);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}
