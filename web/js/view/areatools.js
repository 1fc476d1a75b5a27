import { areaChanges, areaOf, KINDS, readTyped, writeTyped } from '../area/area.js';
import { areaWords } from '../format/filterwords.js';
import { byId, h, icon, onChange } from './dom.js';

const FIRST_KM = 25;
const WITH_KM = new Set(['within', 'route']);
const LEAST = { bbox: 2, polygon: 3, within: 1, route: 2 };

/** A rectangle may be typed by any two opposite corners. */
function tidy({ kind, points, km }) {
  if (kind !== 'bbox') return { kind, points: kind === 'within' ? points.slice(0, 1) : points, ...(WITH_KM.has(kind) ? { km } : {}) };
  const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis]).sort((a, b) => a - b));
  return { kind, points: [[lons[0], lats[0]], [lons.at(-1), lats.at(-1)]] };
}

/**
 * Choosing an area: drawn on the map, or typed as coordinates, which needs no pointer.
 *
 * @param {{tool: object, sketch: (area: ?object) => void, change: (changes: object) => void, toMap: () => void}} parts `tool`
 *   draws on the map, `sketch` shows an area there; `toMap` brings the map into sight
 */
export function createAreaTools({ tool, sketch, change, toMap }) {
  const hint = byId('draw-hint');
  const form = byId('area-form');
  let speak = null;
  let shown = null;
  let km = FIRST_KM;

  const kind = h('select', { id: 'area-kind' });
  const points = h('textarea', { id: 'area-points', rows: 3, 'aria-describedby': 'area-error' });
  const distance = h('input', { id: 'area-km', type: 'number', min: 1, max: 2000, step: 'any', value: km });
  const wrong = h('p', { class: 'field-error', id: 'area-error', role: 'alert', hidden: true });
  const labels = ['area.kind', 'area.points', 'area.km'].map((key) => [key, h('span', null)]);
  const apply = h('button', { type: 'submit', class: 'button' });
  const typed = h('form', { class: 'area-form' },
    h('label', null, labels[0][1], kind), h('label', null, labels[1][1], points), h('label', { id: 'area-km-label' }, labels[2][1], distance), wrong, apply);
  form.append(typed);

  const showKm = () => {
    byId('area-km-label').hidden = !WITH_KM.has(kind.value);
    // What is not seen must not keep the form from being sent.
    distance.disabled = !WITH_KM.has(kind.value);
  };
  kind.addEventListener('change', showKm);
  typed.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = readTyped(points.value);
    const far = Number(distance.value);
    const good = read && read.length >= LEAST[kind.value] && (!WITH_KM.has(kind.value) || far > 0);
    wrong.hidden = Boolean(good);
    wrong.textContent = speak.t('area.wrong', { n: LEAST[kind.value] });
    points.setAttribute('aria-invalid', String(!good));
    if (good) change(areaChanges(tidy({ kind: kind.value, points: read, km: far })));
  });

  let drawing = null;

  function stop() {
    drawing = null;
    hint.hidden = true;
    hint.replaceChildren();
  }

  function draw(which) {
    const started = tool.start(which, km, (area) => {
      stop();
      if (area) change(areaChanges(area));
      else sketch(shown);
    });
    drawing = started;
    hint.hidden = false;
    hint.replaceChildren(h('span', null, speak.t(`draw.${which}`)),
      which === 'polygon' || which === 'route' ? h('button', { type: 'button', class: 'button', onclick: () => started.finish() }, speak.t('draw.done')) : '',
      h('button', { type: 'button', class: 'button is-quiet', onclick: () => started.cancel() }, speak.t('draw.cancel')));
    toMap();
  }

  const said = (area) => (area ? areaWords(area, speak) : speak.t('area.none'));

  const redraw = onChange((text, words) => {
    speak = words;
    const area = areaOf(JSON.parse(text));
    shown = area;
    byId('draw-buttons').replaceChildren(...KINDS.map((which) => h('button', {
      type: 'button', class: 'tool', 'aria-pressed': String(area?.kind === which), onclick: () => draw(which),
    }, icon(which), h('span', null, speak.t(`area.${which}`)))));
    byId('area-now').replaceChildren(said(area), area ? ' ' : '',
      area ? h('button', { type: 'button', class: 'link', id: 'area-clear', onclick: () => change(areaChanges(null)) }, speak.t('area.clear')) : '');
    for (const [key, label] of labels) label.textContent = speak.t(key);
    apply.textContent = speak.t('area.apply');
    const chosen = area?.kind ?? (kind.value || 'within');
    kind.replaceChildren(...KINDS.map((each) => h('option', { value: each }, speak.t(`area.${each}`))));
    kind.value = chosen;
    if (area) points.value = writeTyped(area.points);
    if (area?.km) distance.value = String(area.km);
    // How wide a circle was drawn says nothing about the next route.
    if (area?.kind === 'route') km = area.km;
    wrong.hidden = true;
    showKm();
  });
  distance.addEventListener('change', () => { km = Number(distance.value) || FIRST_KM; });

  return {
    update({ route: { bbox, polygon, within, route, page } }, words) {
      // Who turns to another page has given up drawing.
      if (page !== null) drawing?.cancel();
      redraw([JSON.stringify({ bbox, polygon, within, route }), words]);
    },
  };
}
