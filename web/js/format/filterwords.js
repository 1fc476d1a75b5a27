import { areaOf } from '../area/area.js';

/** What is filtered, in words: for paper and pictures, where nobody sees the filters. Pure. */

/** An area that is asked for: of which shape and how large. */
export const areaWords = (area, { t, tn, numbers }) =>
  (area.km ? t(`area.now.${area.kind}`, { km: numbers.plain(area.km) }) : tn(`area.now.${area.kind}`, area.points.length));

function dayWords({ from, to }, say, { dates }) {
  if (from && to) return say('filters.dates', dates.range(from, to));
  if (from) return say('filters.from', dates.day(from));
  return to ? say('filters.to', dates.day(to)) : null;
}

/**
 * @param {object} route
 * @param {object} speak
 * @returns {string[]} each filter that is set
 */
export function filterWords(route, speak) {
  const { t, word, numbers, dates } = speak;
  const say = (key, text) => t('filters.said', { name: t(key), text });
  const all = (key, values, text) => (values.length > 0 ? say(key, values.map(text).join(', ')) : null);
  const one = (value, text) => (value === null ? null : text(value));
  const area = areaOf(route);
  return [
    dayWords(route, say, speak),
    all('filters.groups', route.groups, speak.group),
    all('filters.types', [...route.types.map((type) => word('type', type)), ...route.subtypes.map((type) => word('subtype', type))], String),
    all('filters.where', [...route.countries.map(speak.country), ...route.regions.map((name) => speak.place(name))], String),
    area && say('filters.area', areaWords(area, speak).replace(/\.$/, '')),
    one(route.minKilled, (n) => say('filters.minKilled', t('confidence.least', { n: numbers.plain(n) }))),
    one(route.minConfidence, (n) => say('filters.minConfidence', t('confidence.least', { n: numbers.confidence(n) }))),
    one(route.background, (flag) => say('filters.background', t(`filters.background.${flag}`))),
    one(route.contested, (flag) => (flag ? t('filters.contested.only') : t('filters.contested.none'))),
    one(route.certainty, () => say('filters.certainty', t('filters.certain'))),
    all('filters.statuses', route.statuses, (status) => word('status', status)),
    all('filters.sources', route.sources, String),
    one(route.q, (text) => say('filters.text', text)),
    one(route.since, (day) => say('filters.since', dates.day(day))),
  ].filter(Boolean);
}
