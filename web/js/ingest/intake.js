import { button, h } from '../view/dom.js';

const TAKEN = '.txt,.html,.htm,text/plain,text/html';

/**
 * Where articles come in: files chosen or dropped anywhere on the page, several at once, or a new text.
 *
 * @param {{take: (files: File[]) => Promise<string[]>, blank: () => void}} act `take` tells the names of those it cannot read
 */
export function createIntake({ take, blank }) {
  const chooser = h('input', { type: 'file', multiple: true, accept: TAKEN, id: 'files', class: 'visually-hidden', onchange: () => {
    takeIn([...chooser.files]);
    chooser.value = '';
  } });
  const label = h('span', null);
  const hint = h('p', { class: 'hint' });
  const fresh = button('', () => blank(), 'button is-quiet');
  const refused = h('p', { class: 'field-error', role: 'alert', hidden: true });
  let say = () => '';
  async function takeIn(list) {
    const names = await take(list);
    refused.hidden = names.length === 0;
    refused.textContent = names.length === 0 ? '' : say(names);
  }
  const element = h('div', { class: 'intake' }, h('label', { class: 'button file-button' }, chooser, label), fresh, hint, refused);

  const files = (event) => [...(event.dataTransfer?.items ?? [])].some(({ kind }) => kind === 'file');
  const here = () => !document.getElementById('add').hidden;
  document.addEventListener('dragover', (event) => {
    if (!here() || !files(event)) return;
    event.preventDefault();
    element.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) element.classList.remove('is-over'); });
  document.addEventListener('drop', (event) => {
    element.classList.remove('is-over');
    if (!here() || !files(event)) return;
    event.preventDefault();
    takeIn([...event.dataTransfer.files]);
  });

  return {
    element,
    speak({ t }, lasting) {
      say = (names) => t('add.refused', { names: names.join(', ') });
      label.textContent = t('add.files');
      fresh.textContent = t('add.blank');
      hint.textContent = t(lasting ? 'add.drop' : 'add.drop.shortlived');
    },
  };
}
