/** Questions to the state. Pure; answers computed from features are remembered per array of features. */

const memo = (compute) => {
  const known = new WeakMap();
  return (features) => {
    if (!known.has(features)) known.set(features, compute(features));
    return known.get(features);
  };
};

const lastDay = (feature) => feature.properties.date_end ?? '';

/** Newest first; the undated last; incidents of one day in the order of their ids. */
export const sorted = memo((features) =>
  [...features].sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || String(a.id).localeCompare(String(b.id))),
);

/** Incidents with a point, newest first. */
export const placed = memo((features) => sorted(features).filter((feature) => feature.geometry));

/** Incidents that nothing in their text places. */
export const unplaced = memo((features) => sorted(features).filter((feature) => !feature.geometry));

const index = memo((features) => new Map(features.map((feature) => [feature.properties.id, feature])));

/** The incident of that id among those shown, or null. */
export const findById = (features, id) => (id === null ? null : index(features).get(id) ?? null);

/** The selected incident, when the filters show it. */
export const selected = (state) => findById(state.features, state.route.id);

/** Whether the address names an incident that the present filters do not show. */
export const selectionIsMissing = (state) =>
  state.phase === 'ready' && state.route.id !== null && selected(state) === null;

/**
 * Every group there is with its count under the other filters: the most frequent first, chosen ones never left out.
 *
 * @returns {{label: string, count: number, chosen: boolean}[]}
 */
export function groupChoices({ facets, catalogue, route }) {
  const counts = new Map(facets.groups.map(({ label, count }) => [label, count]));
  const labels = new Set([...counts.keys(), ...catalogue.groups, ...route.groups]);
  return [...labels]
    .map((label) => ({ label, count: counts.get(label) ?? 0, chosen: route.groups.includes(label) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** How many of the filters are set. */
export const activeFilters = ({ from, to, groups, background }) =>
  [from, to, groups.length > 0 || null, background].filter((value) => value !== null).length;

/** Groups of the incidents on the map, most frequent first. */
export const groupsShown = memo((features) => {
  const counts = new Map();
  for (const { properties } of features) counts.set(properties.group, (counts.get(properties.group) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([label]) => label);
});
