import { isArea, markOf } from '../domain/marks.js';
import { confidenceWord } from '../format/numbers.js';
import { accounts } from './accounts.js';
import { badges, placeLine } from './chips.js';
import { h } from './dom.js';
import { source } from './source.js';
import { symbol } from './symbol.js';

/** The side, or the source's own words for its dead when nobody can name it. */
const sideName = ({ side, victims }, speak) => (side === 'Unidentified' && victims ? victims : speak.group(side));

function killed(properties, speak) {
  const count = speak.numbers.count(properties.killed_min, properties.killed_max);
  if (count === null) return h('span', { class: 'unknown' }, speak.t('killed.unknown'));
  const sides = (properties.killed_by_side ?? []).map((side) =>
    h('li', null, speak.t('detail.side', { side: sideName(side, speak), n: speak.numbers.hedged(side) })));
  return [h('b', null, count), sides.length > 1 || properties.contested ? h('ul', { class: 'sides' }, sides) : null];
}

function reasons(properties, speak) {
  const all = properties.place_reasons ?? [];
  if (all.length === 0) return null;
  return h('ul', { class: 'reasons' }, all.map((reason) => h('li', null, speak.reason(reason))));
}

function place(properties, speak) {
  const line = placeLine(properties, speak);
  if (properties.uncertainty_m === null) {
    return [h('span', { class: 'unknown' }, speak.t(line ? 'place.countryOnly' : 'place.none', { place: line })),
      reasons(properties, speak)];
  }
  const precision = speak.numbers.uncertainty(properties.uncertainty_m);
  return [
    line || speak.t('place.unnamed'), ' ', h('span', { class: 'uncertainty' }, precision),
    isArea(properties) ? h('p', { class: 'area-note' }, speak.t('place.area')) : null,
    reasons(properties, speak),
  ];
}

function confidence(properties, speak) {
  const word = confidenceWord(properties.confidence);
  const bar = h('span', { class: 'meter', 'aria-hidden': 'true' }, h('span', { class: 'meter-fill' }));
  bar.firstChild.style.width = `${Math.round(properties.confidence * 100)}%`;
  return [bar, `${speak.t(`confidence.${word}`)} (${speak.numbers.confidence(properties.confidence)})`];
}

function facts(properties, speak) {
  const { t, word } = speak;
  const type = word('subtype', properties.sub_event_type);
  const kind = word('type', properties.event_type);
  const rows = [
    ['date', t('detail.date'), speak.dates.long(properties)],
    ['group', t('detail.group'), speak.group(properties.group)],
    ['type', t('detail.type'), type === kind ? type : [type, h('small', null, kind)]],
    ['target', t('detail.target'), properties.target && properties.target.split('; ').map(speak.group).join(', ')],
    ['killed', t('detail.killed'), killed(properties, speak)],
    ['wounded', t('detail.wounded'), speak.numbers.count(properties.wounded_min, properties.wounded_max)],
    ['place', t('detail.place'), place(properties, speak)],
    ['confidence', t('detail.confidence'), confidence(properties, speak)],
  ];
  return h('dl', { class: 'facts' }, rows.filter(([, , value]) => value).map(([name, label, value]) =>
    h('div', { class: `fact fact-${name}` }, h('dt', null, label), h('dd', null, value))));
}

/**
 * Everything about one incident, for the popup on the map or the card beside it.
 *
 * @param {() => void} close
 * @returns {HTMLElement} a dialog that does not block the page; its heading takes the focus
 */
export function detail(feature, speak, close) {
  const { properties } = feature;
  return h(
    'div',
    { class: 'detail', role: 'dialog', 'aria-labelledby': 'detail-title', 'data-incident': properties.id },
    h(
      'header',
      { class: 'detail-head' },
      symbol({ ...markOf(properties), radius: 8 }),
      h('h2', { id: 'detail-title', tabindex: '-1' }, speak.title(properties)),
      h('button', { type: 'button', class: 'close', 'aria-label': speak.t('detail.close'), onclick: close }, '×'),
    ),
    h(
      'div',
      { class: 'detail-body', tabindex: '0', role: 'group', 'aria-labelledby': 'detail-title' },
      h('p', { class: 'detail-badges' }, badges(properties, speak)),
      facts(properties, speak),
      source(properties, speak),
      accounts(properties, speak),
    ),
  );
}
