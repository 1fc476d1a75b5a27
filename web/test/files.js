import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = new URL('..', import.meta.url).pathname;

/** The text of a file of the page. */
export const read = (path) => readFileSync(join(WEB, path), 'utf8');

/** The messages of a language. */
export const messages = (lang) => JSON.parse(read(`i18n/${lang}.json`));

/** All modules of the page. */
export const sources = () =>
  readdirSync(join(WEB, 'js'), { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: `js/${name}`, text: read(`js/${name}`) }));

/** All style sheets of the page. */
export const styles = () =>
  readdirSync(join(WEB, 'css')).map((name) => ({ name: `css/${name}`, text: read(`css/${name}`) }));

/** The tests of the page and what they share. */
export const tests = () =>
  readdirSync(join(WEB, 'test')).filter((name) => name.endsWith('.js')).map((name) => ({ name: `test/${name}`, text: read(`test/${name}`) }));
