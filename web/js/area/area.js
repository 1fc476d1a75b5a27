/**
 * Drawn areas as the server's parameters say them: `bbox=w,s,e,n`, `polygon=lon lat,lon lat,…`, `within=lon,lat,km`,
 * `route=lon lat,lon lat,…;km`. Longitude first, WGS 84, degrees. Pure.
 *
 * @typedef {{kind: 'bbox', points: number[][]}|{kind: 'polygon', points: number[][]}|
 *   {kind: 'within', points: number[][], km: number}|{kind: 'route', points: number[][], km: number}} Area `points` of a
 *   bbox are its south-west and north-east corners; of a circle its centre
 */

export const KINDS = ['bbox', 'polygon', 'within', 'route'];

/** A distance nobody draws, and more points than fit an address. */
const MOST_KM = 2000;
const MOST_POINTS = 200;

const round = (value) => Number(value.toFixed(4));
const inWorld = ([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

const numbers = (text) => text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
const pairs = (text) => text.split(',').map((part) => part.trim().split(/\s+/).map(Number));
const goodKm = (km) => Number.isFinite(km) && km > 0 && km <= MOST_KM;
const goodPoints = (points, least) =>
  points.length >= least && points.length <= MOST_POINTS && points.every((point) => point.length === 2 && inWorld(point));

const READERS = {
  bbox(text) {
    const [w, s, e, n, ...more] = numbers(text);
    const points = [[w, s], [e, n]];
    return more.length === 0 && goodPoints(points, 2) && w !== e && s < n ? { kind: 'bbox', points } : null;
  },
  polygon(text) {
    const all = pairs(text);
    const closed = all.length > 1 && all[0].join() === all.at(-1).join();
    const points = closed ? all.slice(0, -1) : all;
    return goodPoints(points, 3) ? { kind: 'polygon', points } : null;
  },
  within(text) {
    const [lon, lat, km, ...more] = numbers(text);
    return more.length === 0 && inWorld([lon, lat]) && goodKm(km) ? { kind: 'within', points: [[lon, lat]], km } : null;
  },
  route(text) {
    const [line, width, ...more] = text.split(';');
    const points = pairs(line);
    const km = Number(width);
    return more.length === 0 && goodPoints(points, 2) && goodKm(km) ? { kind: 'route', points, km } : null;
  },
};

const pairText = (points) => points.map((point) => point.map(round).join(' ')).join(',');

const WRITERS = {
  bbox: ({ points }) => points.flat().map(round).join(','),
  polygon: ({ points }) => pairText([...points, points[0]]),
  within: ({ points, km }) => [...points[0].map(round), km].join(','),
  route: ({ points, km }) => `${pairText(points)};${km}`,
};

/** @returns {?Area} null when it is no area of that kind */
export const readArea = (kind, text) => (text ? READERS[kind](text) : null);

/** An area as its parameter says it. */
export const writeArea = (area) => WRITERS[area.kind](area);

/** The text of an area, tidied; null when it is none. */
export function readAreaText(kind, text) {
  const area = readArea(kind, text);
  return area && writeArea(area);
}

/** The changes to a route by which exactly this area is asked for; without one, none. */
export const areaChanges = (area) =>
  Object.fromEntries(KINDS.map((kind) => [kind, area?.kind === kind ? writeArea(area) : null]));

/** @returns {?Area} the area that a route asks for; the first when a hand-written link has several */
export function areaOf(route) {
  const kind = KINDS.find((name) => route[name] !== null);
  return kind ? readArea(kind, route[kind]) : null;
}

/**
 * Points typed by hand: one per line or separated by semicolons, each as `latitude, longitude`, the order in which people
 * and their maps write them.
 *
 * @returns {?number[][]} as longitude, latitude; null when one of them is none
 */
export function readTyped(text) {
  const points = text.split(/[;\n]/).map((line) => line.trim()).filter(Boolean)
    .map((line) => line.replace(/[°\s]+/g, ' ').split(/[\s,]+/).filter(Boolean).map(Number))
    .map(([lat, lon, ...more]) => (more.length === 0 ? [lon, lat] : [NaN, NaN]));
  return points.length > 0 && points.every(inWorld) ? points : null;
}

/** Points as one types them. */
export const writeTyped = (points) => points.map(([lon, lat]) => `${round(lat)}, ${round(lon)}`).join('\n');
