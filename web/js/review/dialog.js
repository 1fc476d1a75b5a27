import { failureBox } from '../view/notice.js';
import { byId, button, h } from '../view/dom.js';
import { createUnsent } from './unsent.js';

const NAME = 'harmattan.name';

function remembered(storage) {
  try {
    return storage().getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

function remember(storage, name) {
  try {
    storage().setItem(NAME, name);
  } catch {
    // it is asked for again next time
  }
}

/**
 * A question that keeps the rest of the page waiting: its content, why one does it, who one is, and the two ways out. What was
 * answered and not sent is there again when it is next asked.
 *
 * @param {{storage: () => Storage, failedLate: (about: string, failure: object) => void}} parts `failedLate` tells of what failed
 *   when nobody was asked any more
 */
export function createDialog({ storage, failedLate }) {
  const root = byId('dialog');
  const unsent = createUnsent(storage);
  /** What the dialog is on: the incident, and the key of the question. */
  let now = { id: null, key: null };

  function open(subject, form, title, parts, { t }) {
    now = subject;
    root.replaceChildren(h(form.tag, { class: 'dialog-body', ...form.more },
      h('header', null, h('h2', { id: 'dialog-title' }, title),
        h('button', { type: 'button', class: 'close', 'aria-label': t('detail.close'), onclick: () => root.close() }, '×')),
      parts));
    root.showModal();
  }

  const body = (content) => h('div', { class: 'dialog-content', tabindex: '0', role: 'group', 'aria-labelledby': 'dialog-title' }, content);

  return {
    /** What was left in a dialog, see unsent.js. */
    left: unsent.find,
    /** Says something that leaves nothing to decide. */
    tell({ id, title, content }, speak) {
      open({ id, key: null }, { tag: 'div' }, title, [body(content), h('footer', null, button(speak.t('detail.close'), () => root.close(), 'button'))], speak);
    },
    isOpen: () => root.open,
    /** A question on an incident is not left standing over another one; what was answered is kept. */
    update({ route }) {
      if (root.open && route.id !== now.id) root.close();
    },
    /**
     * @param {{key: string, id: string, about: string, title: string, content: (Node|string)[], stands?: () => ?object, act: string,
     *   send: (told: {why: ?string, by: ?string}) => Promise<?{ok: boolean, failure: object}>, again: () => void,
     *   closed: () => void}} question `key` says which question it is, `id` on which incident, `about` both in words; `stands`: what was answered so far, null for nothing;
     *   `send` answers with null when something in the content is not right yet; `again` asks anew; `closed` is called when
     *   nobody is asked any more
     */
    ask({ key, id, about, title, content, stands = () => null, act, send, again, closed }, speak) {
      const { t } = speak;
      const left = unsent.find(key);
      const why = h('input', { type: 'text', name: 'why', autocomplete: 'off', value: left?.why ?? '' });
      const by = h('input', { type: 'text', name: 'by', autocomplete: 'name', value: remembered(storage) });
      const told = h('div', { class: 'dialog-told', role: 'alert' });
      const go = h('button', { type: 'submit', class: 'button' }, act);
      const keep = () => unsent.keep(key, { content: stands(), why: why.value });

      const subject = { id, key };
      const isAsked = () => root.open && now === subject;

      function leave() {
        unsent.forget(key);
        root.close();
      }

      /** An answer that came when this was closed, and perhaps something else was begun. */
      function late(result) {
        if (!result.ok) failedLate(about, result.failure);
        else if (!root.open || now.key !== key) unsent.forget(key);
        closed();
      }

      async function submit(event) {
        event.preventDefault();
        go.disabled = true;
        remember(storage, by.value.trim());
        const result = await send({ why: why.value.trim() || null, by: by.value.trim() || null });
        go.disabled = false;
        if (result && !isAsked()) late(result);
        else if (result?.ok) leave();
        else if (result) told.replaceChildren(failureBox(result.failure, speak, null));
      }

      const back = left && h('p', { class: 'notice notice-info dialog-back' }, t('dialog.back'), ' ',
        button(t('dialog.afresh'), () => { leave(); again(); }, 'link'));
      open(subject, { tag: 'form', more: { method: 'dialog', onsubmit: submit, oninput: keep, onchange: keep } }, title, [body([back, content]),
        h('div', { class: 'form-row dialog-who' }, h('label', null, h('span', null, t('form.why')), why), h('label', null, h('span', null, t('form.by')), by)),
        told,
        h('footer', null, button(t('draw.cancel'), leave, 'button is-quiet'), go)], speak);
      root.onclose = closed;
    },
    close: () => root.close(),
  };
}
