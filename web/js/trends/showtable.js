import { button, h } from '../view/dom.js';
import { csv } from './table.js';

function save(name, text) {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

const numbersOf = ({ count, killed, parts, rest }) => [count, killed, ...parts, rest];

/** The numbers behind the charts, what has no date in a row of its own, and how to save them. */
export function showTable(rows, undated, keys, { t, group, dates, numbers }) {
  const heads = [t('trends.time'), t('trends.incidents'), t('trends.killed'), ...keys.map(group), t('trends.other')];
  const line = (head, row) => h('tr', null, h('th', { scope: 'row' }, head), numbersOf(row).map((number) => h('td', null, numbers.plain(number))));
  const download = () => save('harmattan-trends.csv', csv([
    ['start', 'end', 'incidents', 'killed', ...keys, 'other'],
    ...rows.map((row) => [row.start, row.end, ...numbersOf(row)]),
    ...(undated ? [['', '', ...numbersOf(undated)]] : []),
  ]));
  return h('section', { class: 'chart is-wide' }, h('div', { class: 'table-head' }, h('h2', null, t('trends.table')), button(t('trends.csv'), download, 'button is-quiet')),
    h('div', { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': t('trends.table') }, h('table', null,
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, rows.filter(({ count }) => count > 0).map((row) => line(dates.range(row.start, row.end), row)),
        undated ? line(t('trends.noDate'), undated) : null))));
}
