import { viewAddress } from './api.js';
import { chooseLanguage, messagesAddress, rememberedLanguage } from './i18n/i18n.js';
import { WHOLE } from './map/world.js';
import { filterQuery, readRoute } from './url.js';

/**
 * Asks for what the first marks wait for, the incidents and the words, while the modules that draw them are still on their
 * way. Needs few modules itself, so that it runs before all others.
 */

const asked = new Map();

function ask(address) {
  const answer = window.fetch(address, { headers: { Accept: 'application/json' } });
  // Whoever takes the answer is told of a failure; until then it is nobody's.
  answer.catch(() => {});
  asked.set(address, answer);
}

function begin() {
  const route = readRoute(window.location.search);
  ask(messagesAddress(chooseLanguage(route.lang, rememberedLanguage(() => window.localStorage), navigator.languages)));
  // Which part of the world a given view shows, only the map can tell.
  if (route.view === null) ask(viewAddress(filterQuery(route), ['clusters'], { view: WHOLE }));
}

begin();

/** The browser's fetch; the first to ask for what was asked for early gets that. */
export function fetcher(address, options) {
  const answer = asked.get(address);
  asked.delete(address);
  return answer ?? window.fetch(address, options);
}
