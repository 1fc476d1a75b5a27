import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activeFilters, filterQuery, isDay, readRoute, unread, withoutFilters, writeRoute } from '../js/url.js';

const PLAIN = {
  from: null, to: null, groups: [], types: [], subtypes: [], countries: [], regions: [], minKilled: null, minConfidence: null, statuses: [], sources: [],
  q: null, background: null, contested: null, certainty: null, since: null, bbox: null, polygon: null, within: null, route: null, sort: null, page: null,
  bars: null, scale: null, tiles: null, lang: null, id: null, revision: null, view: null,
};

test('the plain address is the plain route, and back', () => {
  assert.deepEqual(readRoute(''), PLAIN);
  assert.equal(writeRoute(PLAIN), '');
});

test('everything survives the way to the address and back', () => {
  const route = {
    from: '2021-01-01', to: '2021-12-31', groups: ['JNIM', 'Côte d\'Ivoire army', 'A&B=C+D/é%'], types: ['Explosions/Remote violence'],
    subtypes: ['Air/drone strike'], countries: ['Mali'], regions: ['Mopti', 'Ségou'], minKilled: 5, minConfidence: 0.75, statuses: ['confirmed'],
    sources: ['RFI; Mali'], q: 'marché de Ménaka', background: false, contested: true, certainty: 'certain', since: '2024-05-01', bbox: '-3.5,14,2,17.25',
    polygon: '-3 14,2 14,0 17,-3 14', within: '-2.59,15.2,40', route: '-4.2 14.5,-2.59 15.2;12.5', sort: 'killed_desc', page: 'trends', bars: 'event_type',
    scale: 'log', tiles: 'off', lang: 'fr', id: '000_44e627aa4a34f508-1', revision: 3, view: { zoom: 6.5, lat: 15.2, lon: -2.59 },
  };
  assert.deepEqual(readRoute(writeRoute(route)), route);
});

test('a link written by hand is read', () => {
  assert.deepEqual(readRoute('?from=2021-01-01&group=JNIM&group=ISGS&background=true&view=6/15.2/-2.59'), {
    ...PLAIN, from: '2021-01-01', groups: ['JNIM', 'ISGS'], background: true, view: { zoom: 6, lat: 15.2, lon: -2.59 },
  });
});

test('what makes no sense is ignored', () => {
  const query = '?from=yesterday&to=2021-02-30&group=&group=JNIM&group=JNIM&background=maybe&lang=de&id=&view=99/1/1&x=1&min_killed=-2&bbox=1,2&page=x&revision=0&certainty=maybe&q=+';
  assert.deepEqual(readRoute(query), { ...PLAIN, groups: ['JNIM'] });
});

test('what is not understood is named', () => {
  assert.deepEqual(unread('?from=hello&bbox=-4,14&foo=bar&group=JNIM&q=x&view=6/15/-2&to=&lang=fr&contested=false'), ['from=hello', 'bbox=-4,14', 'foo=bar']);
  assert.deepEqual(unread(''), []);
});

test('days in the wrong order are swapped', () => {
  const { from, to } = readRoute('?from=2021-12-31&to=2021-01-01');
  assert.deepEqual([from, to], ['2021-01-01', '2021-12-31']);
});

test('each filter is told once, however many choices it has', () => {
  assert.deepEqual(activeFilters(PLAIN), []);
  assert.deepEqual(activeFilters(readRoute('?from=2021-01-01&to=2021-02-01&group=A&group=B&background=false&lang=fr&within=0,15,40')),
    ['from', 'group', 'background', 'within']);
});

test('a filter can be left out for who does not follow it', () => {
  assert.equal(filterQuery(readRoute('?from=2021-01-01&to=2021-02-01&group=A'), ['from', 'to']), '?group=A');
});

test('the server is asked for the filters and nothing else', () => {
  const route = { ...PLAIN, from: '2021-01-01', groups: ['JNIM', 'FDS Burkina'], background: false, lang: 'fr', id: 'x' };
  assert.equal(filterQuery(route), '?from=2021-01-01&group=JNIM&group=FDS+Burkina&background=false');
  assert.equal(filterQuery(withoutFilters(route)), '');
  assert.equal(writeRoute(withoutFilters(route)), '?lang=fr&id=x');
});

test('only days of the calendar are days', () => {
  for (const day of ['2021-01-15', '2020-02-29']) assert.ok(isDay(day), day);
  for (const text of ['2021-02-29', '2021-13-01', '15/01/2021', '2021-1-5', '', null, undefined]) assert.ok(!isDay(text), String(text));
});
