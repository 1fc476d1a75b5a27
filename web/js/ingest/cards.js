import { h, swap } from '../view/dom.js';
import { edited, editedFrom, movedTo, opened, placesNamed, typedInto } from './drafts.js';
import { incidentCard } from './incidentcard.js';

/**
 * The incidents of the open draft, one of them perhaps with the form that puts it right.
 *
 * @param {{desk: object, groups: () => string[], search: Function, show: (feature: object) => void}} parts
 */
export function createCards({ desk, groups, search, show }) {
  const element = h('ul', { class: 'incident-cards', role: 'list' });
  /** The form that the cards were drawn with: of which draft and incident, in which words; null when it is to be drawn anew. */
  let drawn = null;

  /** The form that is open in the open draft. */
  const form = () => desk.state().draft?.form ?? null;

  function change(make) {
    drawn = null;
    desk.change(make, false);
  }

  function acts(feature) {
    const { id } = feature.properties;
    // A form that is drawn anew tells only what is changed from now on.
    const before = desk.state().draft.edits[id] ?? {};
    const closed = (changes, from) => change((draft) => ({ ...editedFrom(draft, id, from, changes), form: null }));
    return {
      edit: (edit) => change((draft) => edited(draft, id, edit)),
      // Nobody loses what stands in a form that is open still, not even what makes no sense yet.
      type: (values, wrong) => desk.change((draft) => typedInto(draft, values, wrong), false),
      keep: (changes) => desk.change((draft) => editedFrom(draft, id, before, changes), false),
      apply: (changes) => closed(changes, before),
      cancel: () => closed({}, form().before),
      // What makes no sense yet in another form would go with it.
      correct: () => settle() && change((draft) => opened(draft, id)),
      focus: () => show(feature),
    };
  }

  function settle() {
    element.querySelector('.card-form')?.requestSubmit();
    return element.querySelector('.card-form') === null;
  }

  const isDrawn = (now) => drawn !== null && now !== null && drawn.id === now.id && drawn.draft === now.draft && drawn.words === now.words;

  return {
    element,
    move: (id, lonLat) => change((draft) => movedTo(draft, id, lonLat)),
    /** Which form is open: for whoever draws anew when that changes. */
    corrected: () => form()?.id ?? null,
    draw(features, preview, words) {
      const open = form();
      const now = open && { id: open.id, draft: desk.state().draft.id, words };
      const there = now !== null && features.some(({ properties }) => properties.id === now.id);
      // What is being typed into a correction outlives whatever else changes meanwhile.
      if (there && isDrawn(now)) return;
      drawn = there ? now : null;
      const candidates = preview ? placesNamed(preview.mentions) : [];
      swap(element, features.map((feature) => incidentCard(feature, words, acts(feature),
        { open: open?.id === feature.properties.id, typed: open?.typed ?? null, groups: groups(), search, candidates })));
    },
    /** Takes over what stands in the form that is open; tells whether nothing in it is wrong. */
    settle,
  };
}
