/** Elements made by hand. Text is only ever text: nothing here can write markup. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * An HTML element. Attributes that are null or false are left out; `onclick` and its like add listeners; children that
 * are null are left out, strings become text.
 */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A drawing out of the sprite in index.html. */
export const icon = (name) => s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('use', { href: `#icon-${name}` }));

/** A button with a text. */
export const button = (text, act, kind = 'button') => h('button', { type: 'button', class: kind, onclick: act }, text);

/** The element of that id, which index.html promises. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** Draws what may take away the element that has the focus; it goes then to what `home` gives, and not to the top of the page. */
export function keepingFocus(root, render, home) {
  const held = root.contains(document.activeElement);
  render();
  if (held && !root.contains(document.activeElement)) home()?.focus({ preventScroll: true });
}

/** Calls `render` only when one of the values differs from the last time. */
export function onChange(render) {
  let last = null;
  return (values, ...rest) => {
    if (last && values.every((value, i) => Object.is(value, last[i]))) return;
    last = values;
    render(...values, ...rest);
  };
}

/** Replaces what an element holds, and keeps the focus on what has the same `key` attribute or value. */
export function swap(element, children, key = 'data-id') {
  const held = element.contains(document.activeElement) ? document.activeElement.getAttribute(key) : null;
  element.replaceChildren(...children.filter(Boolean));
  if (held !== null) element.querySelector(`[${key}="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

/** Puts children in this order, moving only those that stand elsewhere; the focus stays where it is. */
export function arrange(element, children) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const staying = new Set(children);
  for (const child of [...element.childNodes]) if (!staying.has(child)) child.remove();
  let next = element.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else element.insertBefore(child, next);
  }
  if (focused && focused !== document.activeElement) focused.focus({ preventScroll: true });
}

/** Sets a text where it differs: what stays the same is not painted again. */
export function write(element, text) {
  const node = element.firstChild;
  if (node?.nodeType !== Node.TEXT_NODE || node !== element.lastChild) element.textContent = text;
  // The letters alone: no element is styled anew for them.
  else if (node.data !== text) node.data = text;
}

/** Says something to those who do not see the page. */
export function announce(text) {
  byId('said').textContent = text;
}

/** Milliseconds after which nobody waits any longer for a picture: a page behind others is not painted. */
const UNSEEN = 300;

/** Settles when what is in the page can be seen: a frame after the frame that shows it. */
export const painted = () => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done()));
  setTimeout(done, UNSEEN);
});
