import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOBODY, OKABE_ITO } from '../js/domain/palette.js';
import { read } from './files.js';

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for what carries meaning without being text (1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;

const PAIRS = [...read('css/tokens.css').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const theme = (which) => Object.fromEntries(PAIRS.map(([, name, ...colours]) => [name, colours[which]]));
const THEMES = { light: theme(0), dark: theme(1) };

function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXTS = [
  ['ink', 'surface'], ['ink', 'sunken'], ['ink', 'accent-soft'], ['muted', 'surface'], ['muted', 'sunken'], ['muted', 'accent-soft'],
  ['accent', 'surface'], ['accent', 'sunken'], ['accent', 'accent-soft'], ['on-accent', 'accent'], ['warn', 'surface'], ['warn', 'warn-soft'],
  ['bad', 'surface'], ['bad', 'sunken'], ['ink', 'bad-soft'], ['ink', 'mark'], ['ink', 'mark-trigger'],
  ['country-name', 'land'], ['region-name', 'land'], ['town-name', 'land'], ['ink', 'lit'], ['warn', 'sunken'],
];

const GRAPHICS = [
  ['focus', 'surface'], ['focus', 'sunken'], ['focus', 'land'], ['field-line', 'surface'], ['symbol-edge', 'land'], ['symbol-edge', 'sea'],
  ['symbol-edge', 'surface'], ['accent', 'surface'],
];

for (const [theme, colours] of Object.entries(THEMES)) {
  const check = (pairs, least) => {
    for (const [one, other] of pairs) {
      assert.ok(colours[one] && colours[other], `${one} or ${other} is missing`);
      const ratio = contrast(colours[one], colours[other]);
      assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)}`);
    }
  };

  test(`text can be read, ${theme}`, () => check(TEXTS, TEXT));

  test(`edges and the focus can be seen, ${theme}`, () => check(GRAPHICS, GRAPHIC));
}

test('no two colours of groups look alike', () => {
  const colours = [...Object.values(OKABE_ITO), NOBODY];
  const rgb = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  for (const [i, one] of colours.entries()) {
    for (const other of colours.slice(0, i)) {
      const distance = Math.hypot(...rgb(one).map((value, channel) => value - rgb(other)[channel]));
      assert.ok(distance > 60, `${one} and ${other}: ${distance.toFixed(0)}`);
    }
  }
});
