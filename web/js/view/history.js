import { announce, button, h } from './dom.js';

async function copyLink(event, id, number, speak) {
  const { currentTarget } = event;
  const link = `${window.location.origin}/?id=${encodeURIComponent(id)}&revision=${number}&lang=${speak.lang}`;
  await navigator.clipboard.writeText(link);
  currentTarget.textContent = speak.t('copy.done');
  announce(speak.t('copy.done'));
}

function revision({ number, at, by, why, what }, speak, { show, restore, shown, link, last }) {
  const { t } = speak;
  const present = number === last;
  return h('li', { class: number === (shown ?? last) ? 'is-shown' : null },
    h('p', null, h('b', null, speak.word('what', what.toLowerCase())), ' ', h('small', null, [at && speak.dates.moment(at), by].filter(Boolean).join(' · '))),
    why ? h('p', { class: 'why' }, why) : null,
    h('p', { class: 'revision-acts' },
      present ? null : button(t('history.show'), () => show(number), 'link'),
      present || !restore ? null : button(t('review.restore'), () => restore(number), 'link'),
      h('button', { type: 'button', class: 'link', onclick: (event) => copyLink(event, link, number, speak) }, t('history.link'))));
}

/**
 * How an incident came to be what it is, the newest change first; null when the server tells none.
 *
 * @param {?object[]} revisions
 * @param {{show: (number: number) => void, restore: ?(number: number) => void, shown: ?number, link: string}} how
 */
export function history(revisions, speak, how) {
  if (!revisions || revisions.length === 0) return null;
  const newest = [...revisions].sort((a, b) => b.number - a.number);
  const last = newest[0].number;
  return h('details', { class: 'fold history', open: how.shown !== null }, h('summary', null, speak.tn('detail.history', newest.length)),
    h('ol', { role: 'list' }, newest.map((each) => revision(each, speak, { ...how, last }))));
}
