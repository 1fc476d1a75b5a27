/**
 * The one table between the address and the state: every parameter, how it is read and how it is written. Values that
 * make no sense are ignored, so that an old or broken link still opens.
 */

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar, written as ISO 8601. */
export function isDay(text) {
  if (!ISO_DAY.test(text ?? '')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const readDay = ([text]) => (isDay(text) ? text : null);
const readFlag = ([text]) => (text === 'true' ? true : text === 'false' ? false : null);
const one = (value) => (value === null ? [] : [String(value)]);

function readView([text]) {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number);
  return zoom <= 20 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}

const writeView = (view) =>
  view === null ? [] : [`${view.zoom}/${Number(view.lat.toFixed(3))}/${Number(view.lon.toFixed(3))}`];

/** `filter: true` marks what the server filters by; the parameter is called the same there. */
const PARAMETERS = [
  { name: 'from', key: 'from', filter: true, read: readDay, write: one },
  { name: 'to', key: 'to', filter: true, read: readDay, write: one },
  { name: 'group', key: 'groups', filter: true, read: (all) => [...new Set(all.filter(Boolean))], write: (all) => all },
  { name: 'background', key: 'background', filter: true, read: readFlag, write: one },
  { name: 'lang', key: 'lang', read: ([text]) => (['fr', 'en'].includes(text) ? text : null), write: one },
  { name: 'id', key: 'id', read: ([text]) => text || null, write: one },
  { name: 'view', key: 'view', read: readView, write: writeView },
];

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
  // Slashes are allowed in a query, and an address is read by people.
  const text = query.toString().replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}

/** The query string of a route, empty for the plain page. */
export const writeRoute = (route) => write(route, PARAMETERS);

/** The filters of a route as the server wants them. */
export const filterQuery = (route) => write(route, PARAMETERS.filter(({ filter }) => filter));

/** The same route without any filter. */
export const withoutFilters = (route) => ({ ...route, from: null, to: null, groups: [], background: null });
