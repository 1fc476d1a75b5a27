import { placed } from './features.js';
import { failureBox } from '../view/notice.js';
import { announce, button, h, onChange } from '../view/dom.js';
import { outlineAt } from '../domain/within.js';
import { createTowns, drawOutlines } from '../control/towns.js';
import { createApart } from './apart.js';
import { createCards } from './cards.js';
import { createDesk } from './desk.js';
import { createDivisions } from './divisions.js';
import { asEdited, FACTS } from './drafts.js';
import { markedText, mentionCard } from './markedtext.js';
import { resultHead } from './resulthead.js';
import { createOvertaken } from './overtaken.js';
import { createShelfView } from './shelfview.js';
import { openShelf } from './shelf.js';
import { draftOf } from './tabs.js';
import { isPage } from './files.js';
import { createIntake } from './intake.js';
import { waiting } from './waiting.js';

const KINDS = { published: 'date', url: 'url' };

/**
 * Adding articles: what is written on the left is read while one writes, shown with everything marked and on a map, put
 * right and saved.
 *
 * @param {{root: HTMLElement, api: object, control: object, createPlaceMap: Function, still: boolean, groups: () => string[]}} parts
 */
export async function createAdd({ root, api, control, createPlaceMap, still, groups }) {
  let speak = null;
  let state = null;
  let mention = null;
  let fitted = null;
  let regionAt = () => null;

  const shelf = await openShelf(window.indexedDB, () => speak && intake.speak(speak, shelf.lasting()));
  const desk = createDesk({ api, shelf, storage: () => window.localStorage, changed: () => draw(), saved });

  const facts = Object.fromEntries(FACTS.map((fact) => [fact, h('input', { type: KINDS[fact] ?? 'text', name: fact, autocomplete: 'off' })]));
  const factLabels = Object.fromEntries(FACTS.map((fact) => [fact, h('span', null)]));
  const text = h('textarea', { id: 'article', rows: 9, spellcheck: 'false' });
  const textLabel = h('span', null);
  const told = h('div', { class: 'add-told' });
  const shown = h('div', { class: 'add-shown' });
  const chosen = h('div', { class: 'add-mention' });
  const mapBox = h('div', { class: 'place-map', id: 'place-map', tabindex: '0', role: 'application' });
  const cards = createCards({ desk, groups, search: control.search, show: ({ geometry }) => map.go(geometry.coordinates) });
  const head = h('div', { class: 'add-head' });
  const shelfView = createShelfView({ desk, show: (id) => control.go({ page: null, id }), renew: () => control.renew() });
  const apart = createApart({ part: desk.part, leave: () => desk.change((draft) => ({ ...draft, one: true }), false) });
  const overtaken = createOvertaken({ take: desk.takeOther, keep: desk.keepMine });
  const intake = createIntake({ take: desk.take, blank: desk.blank });
  root.append(
    h('div', { class: 'add-shelf' }, intake.element, shelfView.element),
    h('div', { class: 'add-text' }, h('div', { class: 'form-row' }, FACTS.map((fact) => h('label', null, factLabels[fact], facts[fact]))),
      h('label', { class: 'add-article' }, textLabel, text), overtaken.element, apart.element, told, shown, chosen),
    h('div', { class: 'add-result' }, mapBox, head, cards.element));

  const map = createPlaceMap(mapBox, {
    still,
    onMove: cards.move,
    onView: createTowns(api, () => map.outlines),
    onPick: (id) => cards.element.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }),
  });
  const divide = createDivisions(() => drawOutlines(api, map.outlines), (divisions) => {
    regionAt = (point) => outlineAt(point, divisions);
    draw();
  });
  divide();

  text.addEventListener('input', () => {
    if (isPage(text.value)) {
      // Left alone, so that the text of the page takes its place.
      text.blur();
      desk.page(text.value);
      return;
    }
    if (desk.state().draft) desk.change((draft) => ({ ...draft, text: text.value }), true);
    else desk.blank(text.value);
  });
  for (const fact of FACTS) {
    facts[fact].addEventListener('input', () => desk.change((draft) => ({ ...draft, facts: { ...draft.facts, [fact]: facts[fact].value } }), true));
  }

  function saved(answer) {
    announce(speak.tn('add.saved', answer.incidents.features.length));
    const id = answer.incidents.features[0]?.properties.id ?? null;
    const show = button(speak.t('add.toMap'), () => control.go({ page: null, id }), 'button');
    told.replaceChildren(h('div', { class: 'notice notice-info' }, h('p', null, speak.tn('add.saved', answer.incidents.features.length)), h('p', { class: 'notice-actions' }, show)));
    // What was pressed is gone with its draft.
    show.focus();
    control.renew();
  }

  const drawTold = onChange((draft, busy, stopped, failure, words) => {
    const { t } = words;
    if (failure) told.replaceChildren(failureBox(failure, words, desk.read), h('p', { class: 'hint' }, t('add.kept')));
    else if (busy) told.replaceChildren(...waiting(draft, words, desk.stop));
    else if (stopped) told.replaceChildren(h('p', { class: 'hint', role: 'status' }, t('add.stopped')), button(t('add.readNow'), desk.read, 'button is-quiet'));
    // What was saved just now is told until there is something else to do.
    else if (draft) told.replaceChildren(...(draft.gone ? [h('p', { class: 'hint' }, t('add.gone'))] : []));
  });

  const sayGone = onChange((gone) => gone && announce(speak.t('add.gone')));

  const featuresOf = (preview, edits) => (preview && edits ? asEdited(preview.incidents.features, edits, regionAt) : []);

  /** The map goes where the incidents lie; within one draft only to those that are out of its sight. */
  const follow = onChange((id, isRead, points) => {
    if (isRead) map.fit(JSON.parse(points), fitted !== id);
    // Another article in the same draft lies elsewhere.
    fitted = isRead ? id : null;
  });

  /** The map and the incidents: not drawn anew for every letter that is typed. */
  const drawResult = onChange((preview, id, edits, corrected, around, words) => {
    const features = featuresOf(preview, edits);
    const there = placed(features);
    map.draw(there, ({ properties }) => words.title(properties));
    follow([id, preview !== null, JSON.stringify(there.map(({ geometry }) => geometry.coordinates))]);
    cards.draw(features, preview, words);
  });

  /** Stays while somebody leaves a field by pressing its button: one drawn anew meanwhile would not be pressed. */
  const drawHead = onChange((preview, staying, busy, writable, words) =>
    head.replaceChildren(...resultHead(preview, staying, words, { busy, writable, save })));

  /** What stands in a form that is open is saved too; not while something in it is wrong. */
  function save() {
    if (cards.settle()) desk.save();
  }

  const drawText = onChange((preview, edits, words) => {
    if (!preview) return shown.replaceChildren();
    const at = shown.firstChild?.scrollTop ?? 0;
    shown.replaceChildren(markedText(preview, asEdited(preview.incidents.features, edits), words, (number) => {
      mention = preview.mentions[number];
      draw();
    }));
    shown.firstChild.scrollTop = at;
    return null;
  });

  function draw() {
    if (!speak) return;
    const now = desk.state();
    const { draft, preview, stopped, failure, busy: reading } = now;
    // While all are saved none is saved by itself.
    const busy = reading || now.batch !== null;
    shelfView.draw(now, state?.status.writable ?? false, speak);
    overtaken.draw(now.overtaken, speak);
    apart.draw(draft, speak);
    drawTold([draft, reading, stopped, failure, speak]);
    sayGone([draft?.gone ?? false]);
    if (document.activeElement !== text) text.value = draft?.text ?? '';
    // The text of the page will stand there.
    text.readOnly = Boolean(draft?.html);
    for (const fact of FACTS) if (document.activeElement !== facts[fact]) facts[fact].value = draft?.facts[fact] ?? '';
    const edits = draft?.edits ?? null;
    drawResult([preview, draft?.id ?? null, edits, cards.corrected(), regionAt, speak]);
    drawHead([preview, featuresOf(preview, edits).filter(({ left }) => !left).length, busy, state?.status.writable, speak]);
    drawText([preview, edits, speak]);
    // The text may have been read again meanwhile: the same words in the same place stay open.
    if (mention) mention = preview?.mentions.find(({ start, text: named }) => start === mention.start && named === mention.text) ?? null;
    chosen.replaceChildren(mention ? mentionCard(mention, speak) : '');
  }

  const translate = onChange((words) => {
    speak = words;
    map.speak(words);
    map.outlines.speak(words);
    intake.speak(words, shelf.lasting());
    const { t } = words;
    textLabel.textContent = t('add.article');
    text.placeholder = t('add.article.hint');
    for (const fact of FACTS) factLabels[fact].textContent = t(`fact.${fact}`);
    draw();
  });

  await desk.load();
  window.addEventListener('storage', ({ key }) => draftOf(key) && desk.heard(draftOf(key)));
  // What was written over an overtaken draft is kept nowhere until somebody decides.
  window.addEventListener('beforeunload', (event) => desk.state().overtaken && event.preventDefault());
  return {
    update(next, words) {
      const before = state?.status.writable;
      state = next;
      translate([words]);
      if (before !== next.status.writable) draw();
    },
    shown() {
      map.resized();
      divide();
    },
  };
}
