import { downloadAddress } from '../api.js';
import { filterQuery } from '../url.js';
import { button, byId, h, onChange } from './dom.js';

const FORMATS = ['geojson', 'csv', 'kml', 'gpkg', 'geojsonl'];
const LAYERS = [['countries', '/api/boundaries/countries'], ['admin1', '/api/boundaries/admin1'], ['places', '/api/places.geojson']];

const links = (heading, entries) => h('section', null, h('h2', null, heading),
  h('ul', { role: 'list' }, entries.map(([text, href, name]) => h('li', null, h('a', { href, download: name ?? '' }, text)))));

/**
 * The menu that gives exactly what is filtered, in every format, and the picture and the printed page.
 *
 * @param {{picture: () => void, print: () => void}} act
 */
export function createDownloads({ picture, print }) {
  const menu = byId('download-menu');
  const draw = onChange((route, speak) => {
    const { t } = speak;
    const filter = filterQuery(route);
    const close = (act) => () => {
      menu.hidePopover();
      act();
    };
    menu.replaceChildren(
      h('p', { class: 'hint' }, t('download.exactly')),
      links(t('download.incidents'), FORMATS.map((format) => [t(`format.${format}`), downloadAddress(filter, 'incidents', format)])),
      links(t('download.footprints'), FORMATS.filter((format) => format !== 'csv').map((format) => [t(`format.${format}`), downloadAddress(filter, 'footprints', format)])),
      links(t('download.layers'), LAYERS.map(([name, href]) => [t(`layer.${name}`), href, `${name}.geojson`])),
      h('section', null, h('h2', null, t('download.paper')), h('ul', { role: 'list' },
        h('li', null, button(t('download.png'), close(picture), 'link')),
        h('li', null, button(t('download.print'), close(print), 'link')))),
    );
  });
  return { update: (state, speak) => draw([state.route, speak]) };
}
