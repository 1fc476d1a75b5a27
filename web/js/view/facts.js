import { isSupported } from '../domain/evidence.js';
import { isArea } from '../domain/marks.js';
import { confidenceWord } from '../format/numbers.js';
import { placeLine } from './chips.js';
import { h } from './dom.js';

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
    return [h('span', { class: 'unknown' }, speak.t(line ? 'place.countryOnly' : 'place.none', { place: line })), reasons(properties, speak)];
  }
  return [
    line || speak.t('place.unnamed'), ' ', h('span', { class: 'uncertainty' }, speak.numbers.uncertainty(properties.uncertainty_m)),
    isArea(properties) ? h('p', { class: 'area-note' }, speak.t('place.area')) : null,
    reasons(properties, speak),
  ];
}

/** The fields that have a confidence of their own, under the names that they have in the list of facts. */
const SURE_OF = { sub_event_type: 'type', date: 'date', place: 'place', group: 'group', killed: 'killed' };

function sureOf(confidences, speak) {
  const fields = Object.entries(SURE_OF).filter(([key]) => typeof confidences?.[key] === 'number');
  if (fields.length === 0) return null;
  return h('ul', { class: 'sides sure-of' }, fields.map(([key, name]) =>
    h('li', null, speak.t('confidence.field', { field: speak.t(`detail.${name}`), n: speak.numbers.confidence(confidences[key]) }))));
}

function confidence(properties, speak) {
  const word = confidenceWord(properties.confidence);
  const bar = h('span', { class: 'meter', 'aria-hidden': 'true' }, h('span', { class: 'meter-fill' }));
  bar.firstChild.style.width = `${Math.round(properties.confidence * 100)}%`;
  return [bar, `${speak.t(`confidence.${word}`)} (${speak.numbers.confidence(properties.confidence)})`, sureOf(properties.field_confidence, speak)];
}

/** The source that it came from, when it is not an article that Harmattan read. */
function origin({ source, source_id: id, licence }) {
  if (!source || source === 'Harmattan') return null;
  return [[source, id].filter(Boolean).join(' '), licence ? h('small', null, licence) : null];
}

/**
 * The fields of an incident. The name of each that words in the article support is a button: resting on it or reaching it
 * with the keyboard lights those words, pressing it goes to them.
 *
 * @param {(fact: ?string, reveal: boolean) => void} light
 */
export function facts(properties, speak, light) {
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
    ['origin', t('detail.origin'), origin(properties)],
  ];

  /** The one that the keyboard, or a press, has come to: the page may move from under a resting pointer. */
  const held = () => document.activeElement?.dataset.fact ?? null;

  const name = (fact, label) => (isSupported(properties, fact)
    ? h('button', {
      type: 'button', class: 'fact-words', 'data-fact': fact, title: t('detail.words'),
      onmouseenter: () => light(fact, false), onmouseleave: () => light(held(), false),
      onfocus: () => light(fact, false), onblur: () => light(null, false), onclick: () => light(fact, true),
    }, label)
    : label);

  return h('dl', { class: 'facts' }, rows.filter(([, , value]) => value).map(([fact, label, value]) =>
    h('div', { class: `fact fact-${fact}` }, h('dt', null, name(fact, label)), h('dd', null, value))));
}
