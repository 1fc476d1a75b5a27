import { SHAPES } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { choices } from '../state/selectors.js';
import { activeFilters, isDay, withoutFilters } from '../url.js';
import { createChoices, createSegments, fillList, fillSelect } from './choices.js';
import { byId, h, onChange, write } from './dom.js';
import { symbol } from './symbol.js';

const CONFIDENCES = ['', '0.5', '0.75', '0.9'];

/** Milliseconds after the last letter before a text is searched for. */
const TYPING = 300;

function swatch(label) {
  const { colour, dotted } = groupStyle(label);
  const element = h('span', { class: dotted ? 'swatch is-dotted' : 'swatch', 'aria-hidden': 'true' });
  element.style.setProperty('--group', colour);
  return element;
}

const shape = (type) => symbol({ shape: SHAPES[type] ?? 'circle', colour: 'var(--legend)', radius: 5 });

/** The lists with counts: element, facet of the server, key in the route, how many at first, how they are written. */
const LISTS = [
  ['groups', 'groups', 'groups', 6, (label, speak) => speak.group(label), swatch],
  ['types', 'event_types', 'types', 6, (label, speak) => speak.word('type', label), shape],
  ['subtypes', 'sub_event_types', 'subtypes', 8, (label, speak) => speak.word('subtype', label)],
  ['countries', 'countries', 'countries', 6, (label, speak) => speak.country(label)],
  ['regions', 'admin1', 'regions', 8, (label, speak) => speak.place(label)],
  ['statuses', 'statuses', 'statuses', 6, (label, speak) => speak.word('status', label)],
  ['sources', 'sources', 'sources', 6, (label) => label],
];

/** Fills in a field where it holds something else: a browser would build it anew for the same. What is half written there goes, unless it is being written. */
function fillIn(input, value) {
  if (input.value !== value || (input.validity.badInput && document.activeElement !== input)) input.value = value;
}

const flagOf = (value) => (value === '' ? null : value === 'true');
const numberOf = (value) => (value === '' ? null : Number(value));

/**
 * All filters but the drawn area.
 *
 * @param {(changes: object) => void} change what to change in the route
 */
export function createFilters(change) {
  const [from, to, order, preset, q, killed, since, confidence] =
    ['from', 'to', 'date-error', 'preset', 'q', 'min-killed', 'since', 'min-confidence'].map(byId);
  const tolls = byId('tolls');
  let stretches = [];
  let typing = null;

  const lists = LISTS.map(([id, facet, key, first, text, picture]) =>
    ({ facet, key, view: createChoices(byId(id), { name: id, first, text, picture, change: (chosen) => change({ [key]: chosen }) }) }));
  const background = createSegments(byId('background'), { name: 'background', values: ['', 'false', 'true'], change: (value) => change({ background: flagOf(value) }) });
  const contested = createSegments(byId('contested'), { name: 'contested', values: ['', 'true'], change: (value) => change({ contested: flagOf(value) }) });
  const certainty = createSegments(byId('certainty'), { name: 'certainty', values: ['', 'certain'], change: (value) => change({ certainty: value || null }) });

  function days() {
    const [first, last] = [from.value || null, to.value || null];
    const wrong = first && last && first > last;
    order.hidden = !wrong;
    for (const input of [from, to]) input.setAttribute('aria-invalid', String(Boolean(wrong)));
    // Browsers report a change while a year is still being typed: 0002, 0020, 0202.
    const typed = [first, last].every((day) => day === null || (isDay(day) && day >= '1900'));
    if (!wrong && typed) change({ from: first, to: last });
  }

  from.addEventListener('change', days);
  to.addEventListener('change', days);
  preset.addEventListener('change', () => {
    const chosen = stretches.find(({ label }) => label === preset.value);
    if (chosen) change({ from: chosen.from, to: chosen.to });
  });
  /** The words that were asked for last: other ones in the address came by the back button or a link. */
  let asked = null;
  const search = () => {
    clearTimeout(typing);
    asked = q.value.trim() || null;
    change({ q: asked });
  };
  q.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(search, TYPING);
  });
  q.addEventListener('change', search);
  killed.addEventListener('change', () => change({ minKilled: killed.checkValidity() ? numberOf(killed.value) : null }));
  since.addEventListener('change', () => change({ since: isDay(since.value) && since.value >= '1900' ? since.value : null }));
  confidence.addEventListener('change', () => change({ minConfidence: numberOf(confidence.value) }));
  let route = null;
  byId('clear').addEventListener('click', () => {
    change(withoutFilters(route));
    // The button goes with the last filter; the focus stays among the filters.
    q.focus();
  });

  const drawLists = onChange((facets, catalogue, now, speak) => {
    for (const { facet, key, view } of lists) {
      view.draw(choices(facets[facet] ?? [], now[key], key === 'groups' ? catalogue.groups : []), speak);
    }
  });

  const drawRest = onChange((now, catalogue, facets, speak) => {
    route = now;
    const { t } = speak;
    const counted = (list, value) => facets[list]?.find(({ label }) => label === value)?.count;
    const withCount = (text, count) => (count === undefined || count === null ? text : t('filters.counted', { text, n: speak.numbers.plain(count) }));
    const { min, max } = catalogue.dates;
    fillIn(from, now.from ?? '');
    fillIn(to, now.to ?? '');
    order.hidden = true;
    for (const input of [from, to]) input.removeAttribute('aria-invalid');
    write(byId('date-span'), min && max ? t('filters.span', { range: speak.dates.range(min, max) }) : '');
    stretches = facets.periods;
    const same = stretches.find((each) => each.from === now.from && each.to === now.to);
    fillSelect(preset, ['', ...(stretches.length > 0 ? stretches.map(({ label }) => label) : ['all'])], same?.label ?? (now.from || now.to ? '' : 'all'),
      (label) => (label === '' ? t('preset.own') : withCount(t(`preset.${label}`), counted('periods', label))));
    // What is being typed is not overwritten by what was asked for before.
    if (document.activeElement !== q || now.q !== asked) q.value = now.q ?? '';
    asked = now.q;
    fillIn(killed, String(now.minKilled ?? ''));
    fillIn(since, now.since ?? '');
    fillSelect(confidence, CONFIDENCES, String(now.minConfidence ?? ''), (value) => (value === ''
      ? t('confidence.any') : withCount(t('confidence.least', { n: speak.numbers.confidence(Number(value)) }), counted('confidence_least', value))));
    fillList(tolls, facets.killed_least, ({ label, count }) => withCount(t('filters.killed.least', { n: speak.numbers.plain(Number(label)) }), count));
    background.draw(String(now.background ?? ''), (value) => (value === '' ? t('filters.background.all') : withCount(t(`filters.background.${value}`), counted('background', value))));
    contested.draw(String(now.contested ?? ''), (value) => (value === '' ? t('filters.background.all') : withCount(t('filters.contested.only'), counted('contested', value))));
    certainty.draw(now.certainty ?? '', (value) => (value === '' ? withCount(t('filters.possible'), facets.certainty?.possible) : withCount(t('filters.certain'), facets.certainty?.certain)));
    const active = activeFilters(now).length;
    byId('clear').hidden = active === 0;
    const badge = byId('active-filters');
    badge.hidden = active === 0;
    write(badge, speak.tn('filters.active', active));
  });

  return {
    update(state, speak) {
      drawRest([state.route, state.catalogue, state.facets, speak]);
      drawLists([state.facets, state.catalogue, state.route, speak]);
    },
  };
}
