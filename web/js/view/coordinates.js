import { decimal, dms } from '../domain/coordinates.js';
import { announce, h } from './dom.js';

/** The library for military grids is only fetched when somebody looks at an incident with a place. */
const mgrs = async (lonLat) => (await import('/webjars/mgrs/1.0.0/mgrs.js')).forward(lonLat, 5);

function line(name, text, speak) {
  const { t } = speak;
  const shown = h('code', null, typeof text === 'string' ? text : '…');
  if (typeof text !== 'string') text.then((value) => { shown.textContent = value; });
  const copy = async (event) => {
    const { currentTarget } = event;
    await navigator.clipboard.writeText(shown.textContent);
    currentTarget.textContent = t('copy.done');
    announce(t('copy.done'));
  };
  return h('li', { class: `coordinate coordinate-${name}` }, h('span', null, t(`coordinates.${name}`)), shown,
    h('button', { type: 'button', class: 'link', 'aria-label': t('copy.what', { what: t(`coordinates.${name}`) }), onclick: copy }, t('copy')));
}

/** Where an incident is, in the three ways people write it, each to be copied; null without a place. */
export function coordinates({ geometry }, speak) {
  if (!geometry) return null;
  const at = geometry.coordinates;
  return h('details', { class: 'fold coordinates' }, h('summary', null, speak.t('detail.coordinates')),
    h('ul', { role: 'list' }, line('decimal', decimal(at), speak), line('dms', dms(at), speak), line('mgrs', mgrs(at), speak)));
}
