import { readAreaText } from './area/area.js';

/**
 * The one table between the address and the state: every parameter, how it is read and how it is written. Values that
 * make no sense are left out, so that an old or broken link still opens; {@link unread} names them.
 */

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar, written as ISO 8601. */
export function isDay(text) {
  if (!ISO_DAY.test(text ?? '')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const one = (value) => (value === null ? [] : [String(value)]);
const readDay = ([text]) => (isDay(text) ? text : null);
const readText = ([text]) => text?.trim() || null;
const readFlag = ([text]) => (text === 'true' ? true : text === 'false' ? false : null);
const readList = (all) => [...new Set(all.filter(Boolean))];
const readOne = (...words) => ([text]) => (words.includes(text) ? text : null);
const readNumber = (least, most) => ([text]) => {
  const value = Number(text);
  return text && Number.isFinite(value) && value >= least && value <= most ? value : null;
};

function readView([text]) {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number);
  return zoom <= 20 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}

const writeView = (view) =>
  view === null ? [] : [`${view.zoom}/${Number(view.lat.toFixed(3))}/${Number(view.lon.toFixed(3))}`];

const day = (name) => ({ name, key: name, filter: true, read: readDay, write: one });
const list = (name, key) => ({ name, key, filter: true, read: readList, write: (all) => all });
const flag = (name) => ({ name, key: name, filter: true, read: readFlag, write: one });
const area = (name) => ({ name, key: name, filter: true, read: ([text]) => readAreaText(name, text), write: one });

/** `filter: true` marks what the server filters by; the parameter is called the same there. */
const PARAMETERS = [
  day('from'),
  day('to'),
  list('group', 'groups'),
  list('event_type', 'types'),
  list('sub_event_type', 'subtypes'),
  list('country', 'countries'),
  list('admin1', 'regions'),
  { name: 'min_killed', key: 'minKilled', filter: true, read: readNumber(1, 1e6), write: one },
  { name: 'min_confidence', key: 'minConfidence', filter: true, read: readNumber(0.01, 1), write: one },
  list('status', 'statuses'),
  list('source', 'sources'),
  { name: 'q', key: 'q', filter: true, read: readText, write: one },
  flag('background'),
  flag('contested'),
  { name: 'certainty', key: 'certainty', filter: true, read: readOne('certain'), write: one },
  day('since'),
  area('bbox'),
  area('polygon'),
  area('within'),
  area('route'),
  { name: 'sort', key: 'sort', read: readOne('date', 'killed_desc', 'confidence_desc', 'added_desc', 'title'), write: one },
  { name: 'page', key: 'page', read: readOne('trends', 'add'), write: one },
  { name: 'bars', key: 'bars', read: readOne('event_type'), write: one },
  { name: 'scale', key: 'scale', read: readOne('log'), write: one },
  { name: 'tiles', key: 'tiles', read: readOne('off'), write: one },
  { name: 'lang', key: 'lang', read: readOne('fr', 'en'), write: one },
  { name: 'id', key: 'id', read: readText, write: one },
  { name: 'revision', key: 'revision', read: readNumber(1, 1e9), write: one },
  { name: 'view', key: 'view', read: readView, write: writeView },
];

const FILTERS = PARAMETERS.filter(({ filter }) => filter);

/** What a query string asks for. Days in the wrong order are swapped. */
export function readRoute(search) {
  const query = new URLSearchParams(search);
  const route = Object.fromEntries(PARAMETERS.map(({ name, key, read }) => [key, read(query.getAll(name))]));
  if (route.from && route.to && route.from > route.to) [route.from, route.to] = [route.to, route.from];
  return route;
}

function write(route, parameters) {
  const query = new URLSearchParams();
  for (const { name, key, write: values } of parameters) {
    for (const value of values(route[key])) query.append(name, value);
  }
  // These are allowed in a query, and an address is read by people.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3B', ';');
  return text ? `?${text}` : '';
}

/** The query string of a route, empty for the plain page. */
export const writeRoute = (route) => write(route, PARAMETERS);

/**
 * The filters of a route as the server wants them.
 *
 * @param {string[]} [without] names of parameters to leave out
 */
export const filterQuery = (route, without = []) => write(route, FILTERS.filter(({ name }) => !without.includes(name)));

const none = ({ read }) => read([]);

/** The same route without any filter. */
export const withoutFilters = (route) =>
  ({ ...route, ...Object.fromEntries(FILTERS.map((parameter) => [parameter.key, none(parameter)])) });

const isSet = (value) => (Array.isArray(value) ? value.length > 0 : value !== null);

/** What of a query string is not understood, as it stands there: a misspelt filter must not look as if it filtered. */
export const unread = (search) => [...new URLSearchParams(search)]
  .filter(([name, value]) => value.trim() !== '' && !PARAMETERS.some((parameter) => parameter.name === name && isSet(parameter.read([value]))))
  .map(([name, value]) => `${name}=${value}`);

/** Names of the filters that are set; days count once. */
export function activeFilters(route) {
  const names = FILTERS.filter(({ key }) => isSet(route[key])).map(({ name }) => (name === 'to' ? 'from' : name));
  return [...new Set(names)];
}
