import { readCoordinates } from '../domain/coordinates.js';
import { typeOf } from '../domain/types.js';
import { isDay } from '../url.js';

/**
 * What somebody changed in the form of an incident, as the server's merge patch: only members that differ, null for what is
 * no longer known. Pure.
 */

const COUNTS = ['killed_min', 'killed_best', 'killed_max', 'wounded_min', 'wounded_max'];

/** ACLED writes nothing so large; a typing mistake does. */
const MOST = 100_000;

/** What the form shows for an incident: every value as text. */
export function valuesOf({ properties, geometry }) {
  const text = (value) => (value === null || value === undefined ? '' : String(value));
  return {
    date_start: text(properties.date_start), date_end: text(properties.date_end), sub_event_type: text(properties.sub_event_type),
    group: text(properties.group), target: text(properties.target), place: text(properties.place),
    coordinates: geometry ? `${geometry.coordinates[1]}, ${geometry.coordinates[0]}` : '',
    uncertainty: properties.uncertainty_m === null || properties.uncertainty_m === undefined ? '' : String(properties.uncertainty_m / 1000),
    background: properties.background ? 'true' : 'false',
    ...Object.fromEntries(COUNTS.map((name) => [name, text(properties[name])])),
  };
}

const READERS = {
  coordinates: (text) => (text === '' ? { lon: null, lat: null } : point(text)),
  uncertainty: (text) => (text === '' ? {} : kilometres(text)),
  background: (text) => ({ background: text === 'true' }),
  sub_event_type: (text) => ({ sub_event_type: text, event_type: typeOf(text) }),
  group: (text) => ({ group: text === '' ? 'Unidentified' : text }),
};

function point(text) {
  const found = readCoordinates(text);
  return found && { lon: found[0], lat: found[1] };
}

function kilometres(text) {
  const km = Number(text.replace(',', '.'));
  return Number.isFinite(km) && km >= 0 && km <= 2000 ? { uncertainty_m: Math.round(km * 1000) } : null;
}

function count(name, text) {
  if (text === '') return { [name]: null };
  return /^\d+$/.test(text) && Number(text) <= MOST ? { [name]: Number(text) } : null;
}

const day = (name, text) => (text === '' ? { [name]: null } : isDay(text) ? { [name]: text } : null);

function read(name, text) {
  if (name in READERS) return READERS[name](text);
  if (COUNTS.includes(name)) return count(name, text);
  if (name.startsWith('date_')) return day(name, text);
  return { [name]: text === '' ? null : text };
}

/** How exactly the days say when: one day, or a stretch. */
function precision(first, last) {
  if (first === '') return 'unknown';
  return first === last ? 'day' : null;
}

/** What a value has to be, by the field. */
function demand(name) {
  if (COUNTS.includes(name)) return 'count';
  return name.startsWith('date_') ? 'day' : name;
}

/** A name alone puts nothing on the map, and would be lost. */
const isNowhere = (values, changed) => changed.includes('place') && values.place !== '' && values.coordinates === '';

function disorder(values) {
  const wrong = [];
  const number = (name) => (/^\d+$/.test(values[name]) ? Number(values[name]) : null);
  const before = (a, b) => number(a) === null || number(b) === null || number(a) <= number(b);
  if (values.date_start && values.date_end && values.date_start > values.date_end) wrong.push('date_end');
  if (!before('killed_min', 'killed_max')) wrong.push('killed_max');
  if (!before('killed_min', 'killed_best') || !before('killed_best', 'killed_max')) wrong.push('killed_best');
  if (!before('wounded_min', 'wounded_max')) wrong.push('wounded_max');
  return wrong;
}

/**
 * @param {Record<string, string>} before as {@link valuesOf} gave them
 * @param {Record<string, string>} after as they stand in the form
 * @returns {{changes: object, wrong: string[], why: Record<string, string>}} `wrong` names the fields that make no sense; then
 *   `changes` is empty and `why` tells of each what it has to be
 */
export function changesOf(before, after) {
  const trimmed = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value.trim()]));
  const changed = Object.keys(trimmed).filter((name) => trimmed[name] !== before[name]);
  const parts = changed.map((name) => [name, read(name, trimmed[name])]);
  const unread = parts.filter(([, part]) => part === null).map(([name]) => name);
  const nowhere = isNowhere(trimmed, changed) ? ['place'] : [];
  const wrong = [...new Set([...unread, ...nowhere, ...disorder(trimmed)])];
  const order = (name) => (name === 'date_end' ? 'dayOrder' : 'countOrder');
  const why = Object.fromEntries(wrong.map((name) => [name, unread.includes(name) || name === 'place' ? demand(name) : order(name)]));
  if (wrong.length > 0) return { changes: {}, wrong, why };
  const changes = Object.assign({}, ...parts.map(([, part]) => part));
  if (changed.some((name) => name.startsWith('date_'))) {
    const exact = precision(trimmed.date_start, trimmed.date_end);
    if (exact) changes.date_precision = exact;
  }
  return { changes, wrong: [], why: {} };
}

/** A title names the kind of event and the place: it follows them. */
function titleOf({ title_params: named = {} }, { place = named.place, sub_event_type: type = named.type }) {
  return Object.fromEntries(Object.entries({ ...named, place, type }).filter(([, value]) => value !== undefined && value !== null));
}

/** What a person said about the place stands there for no other reason. As PlacedByHand on the server, which has the last word. */
const BY_HAND = [{ key: 'place.by-hand', params: {}, text: 'set by a person' }];

/** ACLED's and UCDP's codes for how exactly a radius in metres says where. */
function precisions(metres) {
  const [geo, where] = metres > 30_000 ? [3, 4] : metres > 5_000 ? [2, 2] : [1, 1];
  return { uncertainty_m: metres, geo_precision: geo, where_prec: where };
}

/** Metres that a point is taken to be exact by, unless somebody says otherwise: as large as a village. */
const VILLAGE = 2_000;

const isPlace = ({ place, lon, lat }, name, [x, y]) => place === name && Math.abs(lon - x) < 0.001 && Math.abs(lat - y) < 0.001;

/** What follows from another point: what lies around it, how exactly that is known, which candidates are still others. */
function moved({ place, uncertainty_m: metres, country, alternatives = [] }, point, regionAt) {
  if (point === null) {
    return { place: null, admin1: null, admin2: null, uncertainty_m: null, geo_precision: null, where_prec: null, footprint: undefined, alternatives: [] };
  }
  const around = regionAt(point);
  return {
    country: around?.country ?? country, admin1: around?.name ?? null, admin2: null, ...precisions(metres ?? VILLAGE),
    footprint: undefined, alternatives: alternatives.filter((other) => !isPlace(other, place, point)),
  };
}

/**
 * The incident with changes made to it, for one that is not stored yet.
 *
 * @param {(lonLat: number[]) => ?{name: string, country: string}} [regionAt] the division that a point lies in
 */
export function applied(feature, { lon, lat, ...changes }, regionAt = () => null) {
  const properties = { ...feature.properties, ...changes, title_params: titleOf(feature.properties, changes) };
  if (lon !== undefined || 'place' in changes || 'uncertainty_m' in changes) properties.place_reasons = BY_HAND;
  if (lon === undefined && !('uncertainty_m' in changes && feature.geometry)) return { ...feature, properties };
  const point = lon === undefined ? feature.geometry.coordinates : lon === null ? null : [lon, lat];
  Object.assign(properties, moved(properties, point, regionAt));
  return { ...feature, geometry: point && { type: 'Point', coordinates: point }, properties };
}
