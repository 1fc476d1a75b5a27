/** Questions to the state. Pure. */

/** How many incidents the filters let through. */
export const matched = (state) => state.placed.matched + state.unplaced.matched;

/** The incident of that id among those that are listed or on the map, or null. */
export const findListed = (state, id) =>
  [...state.placed.features, ...state.unplaced.features].find((feature) => feature.properties.id === id) ?? null;

/** Whether rejected or merged incidents are shown too, which the number of all leaves out. */
export const showsDiscarded = ({ route }) => ['rejected', 'merged'].some((status) => (route.statuses ?? []).includes(status));

/** Whether nothing is stored at all, as opposed to nothing let through. */
export const storeIsEmpty = (state) => state.status.total === 0;

/** Whether all there is comes from the article that the program starts with: a first visit. What was imported comes from none. */
export const isFirstVisit = (state) => state.status.articles === 1 && state.status.total > 0 && state.facets.sources.every(({ label }) => label === 'Harmattan');

/**
 * Choices with their counts: the most frequent first, chosen ones never left out.
 *
 * @param {{label: string, count: number}[]} counts as the server counts them under the other filters
 * @param {string[]} chosen
 * @param {string[]} [known] further ones there are, with a count of nought
 * @returns {{label: string, count: number, chosen: boolean}[]}
 */
export function choices(counts, chosen, known = []) {
  const count = new Map(counts.map((entry) => [entry.label, entry]));
  return [...new Set([...count.keys(), ...known, ...chosen])]
    .map((label) => ({ ...count.get(label), label, count: count.get(label)?.count ?? 0, chosen: chosen.includes(label) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** The list with or without that entry. */
export const toggled = (list, entry) => (list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry]);

/** Groups of what is on the map, the most frequent first. */
export function groupsShown(features) {
  const counts = new Map();
  const add = (label, count) => counts.set(label, (counts.get(label) ?? 0) + count);
  for (const { properties } of features) {
    if (properties.cluster) for (const [label, count] of Object.entries(properties.groups ?? {})) add(label, count);
    else add(properties.group, 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([label]) => label);
}
