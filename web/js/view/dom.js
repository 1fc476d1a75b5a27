/** Elements made by hand. Text is only ever text: nothing here can write markup. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * An HTML element. Attributes that are null or false are left out; `onclick` and its like add listeners; children that
 * are null are left out, strings become text.
 */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** The element of that id, which index.html promises. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
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
