import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterWords } from '../js/format/filterwords.js';
import { speech } from '../js/format/speech.js';
import { flow, wrapped } from '../js/image/lines.js';
import { readRoute } from '../js/url.js';
import { messages } from './files.js';

const words = (lang, query) => filterWords(readRoute(query), speech({ lang, messages: messages(lang) }));

test('paper and pictures say which filters are set, and nothing when there are none', () => {
  assert.deepEqual(words('en', ''), []);
  assert.deepEqual(words('en', '?group=JNIM&group=FAMa&min_killed=3&view=5/14/-3'), ['Group held responsible: JNIM, FAMa', 'Killed: from 3']);
  assert.deepEqual(words('en', '?within=-2.6,15.2,40&contested=true').map((text) => text.replaceAll('\u00a0', ' ')), ['Area on the map: Within 40 km of the point', 'Contested only']);
  assert.match(words('fr', '?from=2020-01-01&to=2020-12-31')[0], /^Dates\s: 1er\sjanv\.\s–\s31\sdéc\.\s2020$/);
});

test('no filter is left unsaid', () => {
  const query = '?from=2020-01-01&to=2020-12-31&group=JNIM&event_type=Battles&sub_event_type=Attack&country=Mali&admin1=Mopti&min_killed=5'
    + '&min_confidence=0.75&background=false&contested=false&status=confirmed&source=ACLED&q=marche&bbox=-4,14,0,17&certainty=certain&since=2024-05-01';
  for (const lang of ['en', 'fr']) {
    const said = words(lang, query);
    assert.equal(said.length, 14);
    for (const text of ['JNIM', 'Mopti', 'ACLED', 'marche']) assert.ok(said.some((each) => each.includes(text)), text);
  }
});

test('what does not fit on a line goes on the next', () => {
  assert.deepEqual(flow([3, 4, 5], 7, (n) => n), [[{ piece: 3, x: 0 }, { piece: 4, x: 3 }], [{ piece: 5, x: 0 }]]);
  assert.deepEqual(flow([9], 7, (n) => n), [[{ piece: 9, x: 0 }]], 'what is wider than a line has one of its own');
  assert.deepEqual(wrapped('one two three', 7, (text) => text.length), ['one two', 'three']);
});
