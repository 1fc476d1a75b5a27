import { SHAPES, radius } from '../domain/marks.js';
import { groupStyle, keyColour } from '../domain/palette.js';
import { groupsShown } from '../state/selectors.js';
import { arrange, byId, h, onChange } from './dom.js';
import { clusterSymbol, drawCluster, symbol } from './symbol.js';

const NEUTRAL = { colour: 'var(--legend)', dotted: false };
const SIZES = [0, 20, 100];
const MOST_GROUPS = 8;

const entry = (drawing, text) => h('li', null, h('span', { class: 'legend-symbol' }, drawing), text);

const part = (heading, entries, kind) => h('section', { class: `legend-${kind}` }, h('h2', null, heading), h('ul', { role: 'list' }, entries));

const group = (label, speak) => entry(symbol({ shape: 'circle', ...groupStyle(label), radius: 6 }), speak.group(label));

const types = (speak) => Object.entries(SHAPES).map(([type, shape]) =>
  entry(symbol({ ...NEUTRAL, shape, radius: 6 }), speak.word('type', type)));

/** What the strip along the bottom is coloured by, where that is not what the map is. */
const strip = (speak) => Object.keys(SHAPES).map((type) => {
  const swatch = h('span', { class: 'swatch', 'aria-hidden': 'true' });
  swatch.style.setProperty('--group', keyColour(type, 'event_type'));
  return entry(swatch, speak.word('type', type));
});

const sizes = (speak) => SIZES.map((killed) =>
  entry(symbol({ ...NEUTRAL, shape: 'circle', radius: radius(killed) }), speak.numbers.plain(killed)));

function certainty({ t, numbers }, many) {
  const ring = clusterSymbol();
  drawCluster(ring, { count: 12, groups: { JNIM: 5, FAMa: 4, Unidentified: 3 } }, numbers.plain(12));
  const mark = { ...NEUTRAL, shape: 'circle', radius: 6 };
  return [
    entry(symbol(mark), t('legend.point')),
    entry(symbol({ ...mark, hollow: true }), t('legend.near')),
    entry(symbol({ ...mark, region: true }), t('legend.area')),
    entry(symbol({ ...mark, faded: true }), t('legend.background')),
    many ? entry(ring, t('legend.cluster')) : null,
  ].filter(Boolean);
}

/** What colours, shapes and sizes mean; open where there is room for it, and folded beside an incident, which takes the room. */
export function createLegend(roomy) {
  const root = byId('legend');
  root.open = roomy;
  let folded = false;
  const makeRoom = onChange((opened) => {
    if (opened && root.open) [root.open, folded] = [false, true];
    else if (!opened && folded) [root.open, folded] = [true, false];
  });
  /** Entries of groups by their labels: a filter mostly puts the same into another order. */
  let known = new Map();
  let groups = null;
  let others = [];
  const begin = onChange((speak) => {
    known = new Map();
    groups = part(speak.t('legend.groups'), [], 'groups');
  });
  const explain = onChange((many, byType, speak) => {
    const { t } = speak;
    others = [
      part(t('legend.types'), types(speak), 'types'),
      byType && part(t('legend.strip'), strip(speak), 'strip'),
      part(t('legend.certainty'), certainty(speak, many), 'certainty'),
      part(t('legend.size'), sizes(speak), 'size'),
    ].filter(Boolean);
  });

  function entryOf(label, speak) {
    if (!known.has(label)) known.set(label, group(label, speak));
    return known.get(label);
  }

  const look = onChange((features, bars, speak) => {
    const labels = groupsShown(features).slice(0, MOST_GROUPS);
    begin([speak]);
    explain([features.some(({ properties }) => properties.cluster), bars === 'event_type', speak]);
    arrange(groups.lastChild, labels.map((label) => entryOf(label, speak)));
    arrange(byId('legend-body'), [labels.length > 0 && groups, ...others].filter(Boolean));
  });
  return {
    update(state, speak) {
      makeRoom([state.route.id !== null]);
      look([state.map.features, state.route.bars, speak]);
    },
  };
}
