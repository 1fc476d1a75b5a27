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
 * @param {{storage: () => Storage}} parts
 */
export function createDialog({ storage }) {
  const root = byId('dialog');
  const unsent = createUnsent(storage);

  function open(form, title, parts, { t }) {
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
    tell({ title, content }, speak) {
      open({ tag: 'div' }, title, [body(content), h('footer', null, button(speak.t('detail.close'), () => root.close(), 'button'))], speak);
    },
    /**
     * @param {{key: string, title: string, content: (Node|string)[], stands?: () => ?object, act: string,
     *   send: (told: {why: ?string, by: ?string}) => Promise<?{ok: boolean, failure: object}>, again: () => void,
     *   closed: () => void}} question `key` says which question it is; `stands`: what was answered so far, null for nothing;
     *   `send` answers with null when something in the content is not right yet; `again` asks anew; `closed` is called when
     *   nobody is asked any more
     */
    ask({ key, title, content, stands = () => null, act, send, again, closed }, speak) {
      const { t } = speak;
      const left = unsent.find(key);
      const why = h('input', { type: 'text', name: 'why', autocomplete: 'off', value: left?.why ?? '' });
      const by = h('input', { type: 'text', name: 'by', autocomplete: 'name', value: remembered(storage) });
      const told = h('div', { class: 'dialog-told', role: 'alert' });
      const go = h('button', { type: 'submit', class: 'button' }, act);
      const keep = () => unsent.keep(key, { content: stands(), why: why.value });

      function leave() {
        unsent.forget(key);
        root.close();
      }

      async function submit(event) {
        event.preventDefault();
        go.disabled = true;
        remember(storage, by.value.trim());
        const result = await send({ why: why.value.trim() || null, by: by.value.trim() || null });
        go.disabled = false;
        if (result?.ok) leave();
        else if (result) told.replaceChildren(failureBox(result.failure, speak, null));
      }

      const back = left && h('p', { class: 'notice notice-info dialog-back' }, t('dialog.back'), ' ',
        button(t('dialog.afresh'), () => { leave(); again(); }, 'link'));
      open({ tag: 'form', more: { method: 'dialog', onsubmit: submit, oninput: keep, onchange: keep } }, title, [body([back, content]),
        h('div', { class: 'form-row dialog-who' }, h('label', null, h('span', null, t('form.why')), why), h('label', null, h('span', null, t('form.by')), by)),
        told,
        h('footer', null, button(t('draw.cancel'), leave, 'button is-quiet'), go)], speak);
      root.onclose = closed;
    },
    close: () => root.close(),
  };
}
