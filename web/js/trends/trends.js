import { latest } from '../control/latest.js';
import { groupStyle, keyColour } from '../domain/palette.js';
import { filterQuery } from '../url.js';
import { h, onChange } from '../view/dom.js';
import { failureBox } from '../view/notice.js';
import { colourOf, drawChart } from './chart.js';
import { showTable } from './showtable.js';
import { filled, leading, rowsOf, totals, undatedRow } from './table.js';

const REGIONS = 12;
const GROUPS = 10;

/** Horizontal bars that are text as well: a name, a length, a number. */
function bars(title, entries, speak) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  const row = ({ label, count, killed, colour, dotted }) => {
    const length = h('span', { class: dotted ? 'hbar is-dotted' : 'hbar', 'aria-hidden': 'true' }, h('span', null));
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

  /** What has a day, as charts over time. */
  function overTime(rows, keys, width, speak) {
    const { t } = speak;
    const days = rows.map(({ start }) => start);
    const most = (what) => rows.reduce((best, row) => (row[what] > best[what] ? row : best), rows[0]);
    const summary = (what) => t('trends.summary', { n: speak.numbers.plain(most(what)[what]), date: speak.dates.range(most(what).start, most(what).end) });
    const bin = t(`bin.${width}`);
    const accent = colourOf('--accent');
    return [
      chart(t('trends.incidentsBy', { bin }), summary('count'), { days, bars: true, speak, series: [{ label: t('trends.incidents'), colour: accent, values: rows.map(({ count }) => count) }] }),
      chart(t('trends.killedBy', { bin }), summary('killed'), { days, bars: true, speak, series: [{ label: t('trends.killed'), colour: colourOf('--bad'), values: rows.map(({ killed }) => killed) }] }),
      chart(t('trends.groupsBy', { bin }), keys.map(speak.group).join(', '), {
        days, bars: false, speak, series: keys.map((key, i) => ({ label: speak.group(key), colour: keyColour(key, null), values: rows.map(({ parts }) => parts[i]) })),
      }),
    ];
  }

  function show(histogram, facets, speak, { regions: asked }) {
    const { t } = speak;
    for (const remove of wipe) remove();
    wipe = [];
    const heading = h('h2', { class: 'visually-hidden' }, t('pages.trends'));
    if (histogram.bars.length === 0 && histogram.undated === 0) {
      root.replaceChildren(heading, h('div', { class: 'notice notice-empty' }, h('p', { class: 'notice-title' }, t('trends.none'))));
      return;
    }
    const keys = leading(histogram.keys);
    const rows = rowsOf(filled(histogram), keys);
    const charts = rows.length === 0 ? [] : overTime(rows, keys, histogram.bin, speak);
    const groups = totals(histogram).slice(0, GROUPS).map((entry) => ({ ...entry, label: entry.label === 'other' ? t('trends.other') : speak.group(entry.label), colour: keyColour(entry.label, null), dotted: entry.label !== 'other' && groupStyle(entry.label).dotted }));
    const regions = facets.admin1.filter(({ label }) => asked.length === 0 || asked.includes(label)).slice(0, REGIONS).map((entry) => ({ ...entry, colour: colourOf('--accent'), label: [speak.place(entry.label, entry.country), entry.country && speak.country(entry.country)].filter(Boolean).join(', ') }));
    root.replaceChildren(heading, histogram.undated > 0 ? h('p', { class: 'hint trends-undated' }, speak.tn('trends.undated', histogram.undated)) : '', h('div', { class: 'charts' },
      charts.map(({ figure }) => figure), bars(t('trends.byGroup'), groups, speak), bars(t('trends.byRegion'), regions, speak),
      showTable(rows, undatedRow(histogram, keys), keys, speak)));
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
