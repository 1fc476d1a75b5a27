import { h, swap } from '../view/dom.js';
import { edited, editedFrom, placesNamed } from './drafts.js';
import { incidentCard } from './incidentcard.js';

/**
 * The incidents of the open draft, one of them perhaps with the form that puts it right.
 *
 * @param {{desk: object, groups: () => string[], search: Function, show: (feature: object) => void, redraw: () => void}} parts
 */
export function createCards({ desk, groups, search, show, redraw }) {
  const element = h('ul', { class: 'incident-cards', role: 'list' });
  /** The incident whose form is open, and its edit as it was when the form was opened. */
  let corrected = null;
  /** What the cards were drawn with; null when they have to be drawn anew. */
  let drawn = null;

  function edit(id, change) {
    drawn = null;
    if (change.changes) corrected = null;
    desk.change((draft) => edited(draft, id, change), false);
  }

  function close(make) {
    [corrected, drawn] = [null, null];
    desk.change(make, false);
  }

  function acts(feature) {
    const { id } = feature.properties;
    // A form that is drawn anew tells only what is changed from now on.
    const before = desk.state().draft.edits[id] ?? {};
    return {
      edit: (change) => edit(id, change),
      // Nobody loses what stands in a form that is open still, on a reload or by saving.
      keep: (changes) => desk.change((draft) => editedFrom(draft, id, before, changes), false),
      apply: (changes) => close((draft) => editedFrom(draft, id, before, changes)),
      cancel() {
        const { before: first } = corrected;
        close((draft) => editedFrom(draft, id, first, {}));
      },
      correct() {
        [corrected, drawn] = [{ id, before }, null];
        redraw();
      },
      focus: () => show(feature),
    };
  }

  return {
    element,
    edit,
    corrected: () => corrected,
    /** Another article comes: what is open in this one is over. */
    leave() {
      corrected = null;
    },
    draw(features, preview, words) {
      // What is being typed into a correction outlives whatever else changes meanwhile.
      const typing = corrected !== null && drawn?.corrected === corrected && drawn.words === words
        && features.some(({ properties }) => properties.id === corrected.id);
      if (typing) return;
      drawn = { corrected, words };
      const candidates = preview ? placesNamed(preview.mentions) : [];
      swap(element, features.map((feature) => incidentCard(feature, words, acts(feature),
        { open: corrected?.id === feature.properties.id, groups: groups(), search, candidates })));
    },
    /** Takes over what stands in the form that is open; tells whether nothing in it is wrong. */
    settle() {
      element.querySelector('.card-form')?.requestSubmit();
      return element.querySelector('.card-form') === null;
    },
  };
}
