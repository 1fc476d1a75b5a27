import { button, h } from '../view/dom.js';
import { valuesOf } from './changes.js';
import { createForm } from './form.js';
import { mergeContent } from './merge.js';
import { splitContent } from './split.js';

/** An outcome that says that nothing was to be done. */
const NOTHING = { ok: true };

/** An outcome that says that there was a reason, but nothing that it is the reason of. */
const UNCHANGED = { ok: false, failure: { kind: 'unchanged' } };

/** What of a form differs from how it was, null for nothing: what somebody else changes meanwhile is not taken back by it. */
function differing(values, before) {
  const changed = Object.entries(values).filter(([name, value]) => value !== before[name]);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/**
 * What one may do to a stored incident.
 *
 * @param {{review: object, dialog: object, groups: () => string[], search: Function}} parts
 */
export function createActions({ review, dialog, groups, search }) {
  /** The buttons of the incident that is open, by what they do. */
  let shown = { id: null, buttons: {}, speak: null };

  const keyOf = (what, id) => `${what} ${id}`;

  /** Tells on the buttons where something was begun and not sent. */
  function mark() {
    const { id, buttons, speak } = shown;
    for (const [what, element] of Object.entries(buttons)) {
      element.querySelector('.unsent')?.remove();
      if (dialog.left(keyOf(what, id))) element.append(h('small', { class: 'unsent' }, speak.t('review.unsent')));
    }
  }

  /** Asks about an incident; what is sent is sent for that one, and to it as it was then. */
  const ask = (what, { properties }, question, speak) => dialog.ask({
    key: keyOf(what, properties.id), id: properties.id, about: `${question.title} – ${speak.title(properties)}`, closed: mark, ...question,
  }, speak);

  function status(feature, speak, to, title) {
    const writes = review.begin(feature.properties.id);
    ask(to, feature, {
      title, act: title, content: [h('p', null, speak.t(`review.${to}.text`))], again: () => status(feature, speak, to, title),
      send: (told) => writes.change({ status: to, ...told }),
    }, speak);
  }

  function edit(feature, speak) {
    const { id } = feature.properties;
    const writes = review.begin(id);
    const form = createForm(feature, speak, { groups: groups(), search, typed: dialog.left(keyOf('edit', id))?.content ?? null });
    ask('edit', feature, {
      title: speak.t('review.edit'), act: speak.t('review.save'), content: [form.element], again: () => edit(feature, speak),
      stands: () => differing(form.values(), valuesOf(feature)),
      async send(told) {
        const { changes, wrong } = form.read();
        if (wrong.length > 0) return null;
        if (Object.keys(changes).length > 0) return writes.change({ ...changes, ...told });
        // A reason is a reason for something: it is not dropped without a word.
        return told.why === null ? NOTHING : UNCHANGED;
      },
    }, speak);
  }

  async function merge(feature, speak) {
    const { id } = feature.properties;
    const writes = review.begin(id);
    const similar = await writes.similar();
    // Who has gone on to something else meanwhile is not asked any more.
    if (!writes.isOpen() || dialog.isOpen()) return;
    if (similar.length === 0) {
      dialog.tell({ id, title: speak.t('review.merge'), content: [h('p', null, speak.t('merge.none'))] }, speak);
      return;
    }
    const { content, chosen, read } = mergeContent(similar, speak, dialog.left(keyOf('merge', id))?.content ?? []);
    ask('merge', feature, {
      title: speak.t('review.merge'), act: speak.t('review.merge.act'), content, again: () => merge(feature, speak),
      stands: () => (chosen().length === 0 ? null : chosen()),
      async send(told) {
        const others = read();
        return others === null ? null : writes.merge(others, told);
      },
    }, speak);
  }

  function split(feature, speak) {
    const { id } = feature.properties;
    const writes = review.begin(id);
    const { content, stands, read } = splitContent(feature, speak, search, dialog.left(keyOf('split', id))?.content ?? null);
    ask('split', feature, {
      title: speak.t('review.split'), act: speak.t('review.split.act'), content, stands, again: () => split(feature, speak),
      async send(told) {
        const parts = read();
        return parts === null ? null : writes.split(parts, told);
      },
    }, speak);
  }

  function restore(feature, number, speak) {
    const writes = review.begin(feature.properties.id);
    ask(`restore ${number}`, feature, {
      title: speak.t('review.restore'), act: speak.t('review.restore'), content: [h('p', null, speak.t('review.restore.text', { n: number }))],
      again: () => restore(feature, number, speak), send: (told) => writes.restore(number, told),
    }, speak);
  }

  return {
    /** Asks whether to go back to how an incident was. */
    restore,

    /** The buttons for an incident, by what it is now. */
    bar(feature, speak, lastRevision) {
      const { t } = speak;
      const { id, status: now } = feature.properties;
      const off = now === 'rejected' || now === 'merged';
      const buttons = off ? {} : {
        ...(now === 'confirmed' ? {} : { confirmed: button(t('review.confirm'), () => status(feature, speak, 'confirmed', t('review.confirm')), 'button') }),
        edit: button(t('review.edit'), () => edit(feature, speak), 'button is-quiet'),
        merge: button(t('review.merge'), () => merge(feature, speak), 'button is-quiet'),
        split: button(t('review.split'), () => split(feature, speak), 'button is-quiet'),
        rejected: button(t('review.reject'), () => status(feature, speak, 'rejected', t('review.reject')), 'button is-quiet is-bad'),
      };
      shown = { id, buttons, speak };
      mark();
      return h('div', { class: 'actions', role: 'group', 'aria-label': t('review.label') }, Object.values(buttons),
        off && lastRevision ? button(t('review.restore'), () => restore(feature, lastRevision, speak), 'button') : null);
    },
  };
}
