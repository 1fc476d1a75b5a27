import { ApiError, downloadAddress, profileAddress } from '../api.js';
import { filterQuery } from '../url.js';
import { button, byId, h, onChange } from './dom.js';

const PROFILES = ['acled', 'ucdp'];
const FORMATS = ['geojson', 'csv', 'kml', 'gpkg', 'geojsonl'];
const LAYERS = [['countries', '/api/boundaries/countries'], ['admin1', '/api/boundaries/admin1'], ['places', '/api/places.geojson']];

const links = (heading, entries, { onclick = null, hint = null } = {}) => h('section', null, h('h2', null, heading), hint && h('p', { class: 'hint' }, hint),
  h('ul', { role: 'list' }, entries.map(([text, href, name]) => h('li', null, h('a', { href, download: name ?? '', onclick }, text)))));

/** Why incidents that the filters show are not in a file; nothing when all are. */
function missing({ omitted, withheld }, profile, { tn }) {
  return [
    omitted > 0 && tn(`omitted.${profile}`, omitted),
    withheld > 0 && tn('withheld', withheld),
  ].filter(Boolean);
}

/**
 * The menu that gives exactly what is filtered, in every format, and the picture and the printed page. What a file cannot or
 * may not hold is told once it was chosen.
 *
 * @param {{leftOut: (address: string) => Promise<{omitted: number, withheld: number}>, picture: () => void,
 *   print: () => void}} act `leftOut` tells what a file at that address lacks
 */
export function createDownloads({ leftOut, picture, print }) {
  const menu = byId('download-menu');
  const note = h('div', { class: 'download-note', role: 'status' });
  let asked = null;
  let now = null;
  // It opens without any script, and may have been opened before this one ran. Browsers without such menus do not know the word.
  let opened = 'popover' in menu && menu.matches(':popover-open');

  async function tell({ currentTarget }, speak) {
    const address = currentTarget.getAttribute('href');
    asked = address;
    note.replaceChildren();
    try {
      const left = await leftOut(address);
      if (asked === address) say(missing(left, new URLSearchParams(address.split('?')[1]).get('profile'), speak));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (asked === address) say([[speak.t(`failure.${error.kind}`), speak.t(`failure.${error.kind}.text`)].join(' ')]);
    }
  }

  function say(texts) {
    note.replaceChildren(...texts.map((text) => h('p', null, text)));
    if (texts.length > 0) note.scrollIntoView({ block: 'nearest' });
  }

  const draw = onChange((route, unplaced, speak) => {
    const { t, tn } = speak;
    const filter = filterQuery(route);
    const close = (act) => () => {
      menu.hidePopover();
      act();
    };
    const ask = { onclick: (event) => tell(event, speak) };
    const formats = (what) => FORMATS.map((format) => [t(`format.${format}`), downloadAddress(filter, what, format)]);
    asked = null;
    note.replaceChildren();
    menu.replaceChildren(
      h('p', { class: 'hint' }, t('download.exactly')),
      links(t('download.incidents'), formats('incidents'), ask),
      links(t('download.profiles'), PROFILES.map((profile) => [t(`profile.${profile}`), profileAddress(filter, profile)]), ask),
      links(t('download.footprints'), formats('footprints'), { ...ask, hint: unplaced > 0 ? tn('download.unplaced', unplaced) : null }),
      links(t('download.layers'), LAYERS.map(([name, href]) => [t(`layer.${name}`), href, `${name}.geojson`])),
      h('section', null, h('h2', null, t('download.paper')), h('ul', { role: 'list' },
        h('li', null, button(t('download.png'), close(picture), 'link')),
        h('li', null, button(t('download.print'), close(print), 'link')))),
      note,
    );
  });

  // Nobody sees a closed menu: what it gives is written when it opens.
  menu.addEventListener('beforetoggle', ({ newState }) => {
    opened = newState === 'open';
    if (opened && now) draw(now);
  });
  return {
    update(state, speak) {
      now = [state.route, state.unplaced.matched, speak];
      if (opened) draw(now);
    },
  };
}
