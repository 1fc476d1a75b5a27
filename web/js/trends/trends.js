import { latest } from '../control/latest.js';
import { keyColour } from '../domain/palette.js';
import { filterQuery } from '../url.js';
import { button, h, onChange } from '../view/dom.js';
import { failureBox } from '../view/notice.js';
import { colourOf, drawChart } from './chart.js';
import { csv, filled, leading, rowsOf, totals } from './table.js';

const REGIONS = 12;
const GROUPS = 10;

function save(name, text) {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Horizontal bars that are text as well: a name, a length, a number. */
function bars(title, entries, speak) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  const row = ({ label, count, killed, colour }) => {
    const length = h('span', { class: 'hbar', 'aria-hidden': 'true' }, h('span', null));
    length.firstChild.style.width = `${(100 * count) / most}%`;
    length.firstChild.style.background = colour;
    return h('li', null, h('span', { class: 'hbar-name' }, label), length, h('span', { class: 'hbar-count' }, speak.numbers.plain(count)),
      typeof killed === 'number' ? h('small', null, speak.t('trends.killedOf', { n: speak.numbers.plain(killed) })) : h('small', null));
  };
  return h('figure', { class: 'chart' }, h('figcaption', null, title), h('ul', { class: 'hbars', role: 'list' }, entries.map(row)));
}

/**
 * Small charts of what the filters let through, with the table behind them.
 *
 * @param {{root: HTMLElement, api: object}} parts
 */
export function createTrends({ root, api }) {
  let wipe = [];
  let now = null;
  const task = latest((failure) => root.replaceChildren(failureBox(failure, now.speak, () => load(now.state, now.speak, true))));
  let asked = null;

  function chart(title, summary, data) {
    const plot = h('div', { class: 'plot', role: 'img', 'aria-label': `${title}. ${summary}` });
    const key = data.series.length > 1
      ? h('ul', { class: 'key', role: 'list' }, data.series.map(({ label, colour }) => {
        const dot = h('span', { class: 'swatch', 'aria-hidden': 'true' });
        dot.style.setProperty('--group', colour);
        return h('li', null, dot, label);
      }))
      : null;
    return { figure: h('figure', { class: 'chart' }, h('figcaption', null, title), plot, key), draw: () => wipe.push(drawChart(plot, data)) };
  }

  function table(rows, keys, speak) {
    const { t } = speak;
    const heads = [t('trends.time'), t('trends.incidents'), t('trends.killed'), ...keys.map(speak.group)];
    const shown = rows.filter(({ count }) => count > 0);
    const download = () => save('harmattan-trends.csv', csv([['start', 'end', 'incidents', 'killed', ...keys], ...rows.map(({ start, end, count, killed, parts }) => [start, end, count, killed, ...parts])]));
    return h('section', { class: 'chart is-wide' }, h('div', { class: 'table-head' }, h('h2', null, t('trends.table')), button(t('trends.csv'), download, 'button is-quiet')),
      h('div', { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': t('trends.table') }, h('table', null,
        h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
        h('tbody', null, shown.map(({ start, end, count, killed, parts }) => h('tr', null, h('th', { scope: 'row' }, speak.dates.range(start, end)),
          [count, killed, ...parts].map((number) => h('td', null, speak.numbers.plain(number)))))))));
  }

  function show(histogram, facets, speak, { regions: asked }) {
    const { t } = speak;
    for (const remove of wipe) remove();
    wipe = [];
    if (histogram.bars.length === 0) {
      root.replaceChildren(h('h2', { class: 'visually-hidden' }, t('pages.trends')), h('div', { class: 'notice notice-empty' }, h('p', { class: 'notice-title' }, t('trends.none'))));
      return;
    }
    const keys = leading(histogram.keys);
    const rows = rowsOf(filled(histogram), keys);
    const days = rows.map(({ start }) => start);
    const most = (what) => rows.reduce((best, row) => (row[what] > best[what] ? row : best), rows[0]);
    const summary = (what) => t('trends.summary', { n: speak.numbers.plain(most(what)[what]), date: speak.dates.range(most(what).start, most(what).end) });
    const bin = t(`bin.${histogram.bin}`);
    const accent = colourOf('--accent');
    const charts = [
      chart(t('trends.incidentsBy', { bin }), summary('count'), { days, bars: true, speak, series: [{ label: t('trends.incidents'), colour: accent, values: rows.map(({ count }) => count) }] }),
      chart(t('trends.killedBy', { bin }), summary('killed'), { days, bars: true, speak, series: [{ label: t('trends.killed'), colour: colourOf('--bad'), values: rows.map(({ killed }) => killed) }] }),
      chart(t('trends.groupsBy', { bin }), keys.map(speak.group).join(', '), {
        days, bars: false, speak, series: keys.map((key, i) => ({ label: speak.group(key), colour: keyColour(key, null), values: rows.map(({ parts }) => parts[i]) })),
      }),
    ];
    const groups = totals(histogram).slice(0, GROUPS).map((entry) => ({ ...entry, label: speak.group(entry.label === 'other' ? t('trends.other') : entry.label), colour: keyColour(entry.label, null) }));
    const regions = facets.admin1.filter(({ label }) => asked.length === 0 || asked.includes(label)).slice(0, REGIONS).map((entry) => ({ ...entry, colour: accent, label: entry.country ? `${entry.label}, ${speak.country(entry.country)}` : entry.label }));
    root.replaceChildren(h('h2', { class: 'visually-hidden' }, t('pages.trends')), h('div', { class: 'charts' },
      charts.map(({ figure }) => figure), bars(t('trends.byGroup'), groups, speak), bars(t('trends.byRegion'), regions, speak), table(rows, keys, speak)));
    for (const { draw } of charts) draw();
  }

  function load(state, speak, again = false) {
    const filter = filterQuery(state.route);
    if (filter === asked && !again) return;
    asked = filter;
    task(async (signal) => [await api.histogram(filter, { by: 'group', bin: 'month' }, signal), await api.facets(filter, signal)], ([histogram, facets]) => {
      now = { ...now, histogram, facets };
      show(histogram, facets, now.speak, now.state.route);
    });
  }

  const translated = onChange((speak) => {
    if (now?.histogram) show(now.histogram, now.facets, speak, now.state.route);
  });

  return {
    update(state, speak) {
      now = { ...now, state, speak };
      if (state.route.page === 'trends') load(state, speak);
      translated([speak]);
    },
    recoloured: () => now?.histogram && show(now.histogram, now.facets, now.speak, now.state.route),
  };
}
