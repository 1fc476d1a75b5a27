import { h } from '../view/dom.js';

const TYPING = 250;
const LEAST = 2;

/**
 * Looks a name up in the gazetteer while one types.
 *
 * @param {(name: string) => Promise<object[]>} search features of /api/places; an empty list when it cannot tell
 * @param {(place: {name: string, lon: number, lat: number, km: number|string}) => void} pick
 */
export function createPlaceSearch(search, pick, speak) {
  const { t } = speak;
  const found = h('ul', { class: 'place-found', role: 'list' });
  const told = h('p', { class: 'hint', role: 'status' });
  const field = h('input', { type: 'search', autocomplete: 'off', class: 'place-search' });
  let waiting = null;
  let asked = 0;

  function choice({ properties, geometry: { coordinates: [lon, lat] } }) {
    const { name, kind, country, admin1, radius_km: km } = properties;
    const said = speak.place(name, country);
    const about = [said === name ? null : name, speak.word('kind', kind), admin1 && speak.place(admin1, country), country && speak.country(country)].filter(Boolean).join(', ');
    const take = () => {
      pick({ name, lon, lat, km: km ?? '' });
      found.replaceChildren();
      told.textContent = '';
      field.value = '';
    };
    return h('li', null, h('button', { type: 'button', class: 'place-choice', onclick: take }, h('b', null, said), h('small', null, about)));
  }

  async function look() {
    const name = field.value.trim();
    const mine = ++asked;
    if (name.length < LEAST) {
      found.replaceChildren();
      told.textContent = '';
      return;
    }
    const features = await search(name);
    if (mine !== asked) return;
    found.replaceChildren(...features.slice(0, 8).map(choice));
    told.textContent = features.length === 0 ? t('places.none') : speak.tn('places.found', features.length);
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, TYPING);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(waiting);
    look();
  });
  return h('div', { class: 'place-lookup' }, h('label', null, h('span', null, t('places.search')), field), told, found);
}
