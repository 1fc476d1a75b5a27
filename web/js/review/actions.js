import { button, h } from '../view/dom.js';
import { splitContent } from './split.js';
import { createForm } from './form.js';

/** An outcome that says that nothing was to be done. */
const NOTHING = { ok: true };

/**
 * What one may do to a stored incident.
 *
 * @param {{review: object, dialog: object, groups: () => string[], search: Function}} parts
 */
export function createActions({ review, dialog, groups, search }) {
  const status = (speak, to, title) => dialog.ask({
    title, act: title, content: [h('p', null, speak.t(`review.${to}.text`))],
    send: (told) => review.change({ status: to, ...told }),
  }, speak);

  function edit(feature, speak) {
    const form = createForm(feature, speak, { groups: groups(), search });
    dialog.ask({
      title: speak.t('review.edit'), act: speak.t('review.save'), content: [form.element],
      async send(told) {
        const { changes, wrong } = form.read();
        if (wrong.length > 0) return null;
        return Object.keys(changes).length === 0 ? NOTHING : review.change({ ...changes, ...told });
      },
    }, speak);
  }

  async function merge(feature, speak) {
    const similar = await review.similar();
    if (similar.length === 0) return dialog.tell({ title: speak.t('review.merge'), content: [h('p', null, speak.t('merge.none'))] }, speak);
    const boxes = similar.map(({ incident, score, reasons }) => {
      const box = h('input', { type: 'checkbox', value: incident.properties.id });
      const { properties } = incident;
      return { box, line: h('li', null, h('label', { class: 'similar' }, box, h('span', null, h('b', null, speak.title(properties)),
        h('small', null, [speak.dates.short(properties), speak.group(properties.group), speak.t('merge.score', { n: speak.numbers.confidence(score) })].join(' · ')),
        h('small', null, (reasons ?? []).map(speak.reason).join(' · '))))) };
    });
    const wrong = h('p', { class: 'field-error', role: 'alert', hidden: true }, speak.t('merge.choose'));
    return dialog.ask({
      title: speak.t('review.merge'), act: speak.t('review.merge.act'),
      content: [h('p', null, speak.t('merge.text')), h('ul', { role: 'list' }, boxes.map(({ line }) => line)), wrong],
      async send(told) {
        const others = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
        wrong.hidden = others.length > 0;
        return others.length === 0 ? null : review.merge(others, told);
      },
    }, speak);
  }

  function split(feature, speak) {
    const { content, read } = splitContent(feature, speak, search);
    dialog.ask({
      title: speak.t('review.split'), act: speak.t('review.split.act'), content,
      async send(told) {
        const parts = read();
        return parts === null ? null : review.split(parts, told);
      },
    }, speak);
  }

  return {
    /** Asks whether to go back to how an incident was. */
    restore: (number, speak) => dialog.ask({
      title: speak.t('review.restore'), act: speak.t('review.restore'), content: [h('p', null, speak.t('review.restore.text', { n: number }))],
      send: (told) => review.restore(number, told),
    }, speak),

    /** The buttons for an incident, by what it is now. */
    bar(feature, speak, lastRevision) {
      const { t } = speak;
      const { status: now } = feature.properties;
      const off = now === 'rejected' || now === 'merged';
      return h('div', { class: 'actions', role: 'group', 'aria-label': t('review.label') },
        now === 'confirmed' || off ? null : button(t('review.confirm'), () => status(speak, 'confirmed', t('review.confirm')), 'button'),
        off ? null : button(t('review.edit'), () => edit(feature, speak), 'button is-quiet'),
        off ? null : button(t('review.merge'), () => merge(feature, speak), 'button is-quiet'),
        off ? null : button(t('review.split'), () => split(feature, speak), 'button is-quiet'),
        off ? null : button(t('review.reject'), () => status(speak, 'rejected', t('review.reject')), 'button is-quiet is-bad'),
        off && lastRevision ? button(t('review.restore'), () => this.restore(lastRevision, speak), 'button') : null);
    },
  };
}
