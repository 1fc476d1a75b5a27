import { byId, onChange } from './dom.js';

/** Light, dark, or as the system is set: one button that goes round. Remembered where the browser allows it. */

export const THEMES = ['system', 'light', 'dark'];

const REMEMBERED = 'harmattan.theme';

/** The theme after that one. */
export const nextTheme = (theme) => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];

function remembered(storage) {
  try {
    const theme = storage().getItem(REMEMBERED);
    return THEMES.includes(theme) ? theme : 'system';
  } catch {
    return 'system'; // a browser that forbids storage still shows the page
  }
}

/**
 * @param {() => Storage} storage
 * @param {() => void} [changed] called after the colours have changed
 */
export function createTheme(storage, changed = () => {}) {
  const button = byId('theme');
  const icon = byId('theme-icon');
  let theme = remembered(storage);
  let speak = null;

  const colour = onChange((chosen) => {
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    icon.setAttribute('href', `#icon-${chosen}`);
  });
  const name = onChange((text) => {
    button.setAttribute('aria-label', text);
    button.title = text;
  });

  function show() {
    colour([theme]);
    if (speak) name([speak.t(`theme.${theme}`)]);
  }

  button.addEventListener('click', () => {
    theme = nextTheme(theme);
    try {
      storage().setItem(REMEMBERED, theme);
    } catch {
      // it lasts for this visit
    }
    show();
    changed();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);

  return {
    update(_, next) {
      speak = next;
      show();
    },
  };
}
