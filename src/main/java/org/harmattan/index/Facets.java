package org.harmattan.index;

import java.util.List;

/**
 * What there is to filter by. Each list follows all filters but its own; values that no incident has are left out. Lists
 * of names have the most frequent first, then go by name; bands go upwards.
 *
 * @param groups short labels of the groups held responsible
 * @param eventTypes ACLED's event types
 * @param subEventTypes ACLED's sub-event types
 * @param countries English names
 * @param admin1 first-order divisions
 * @param statuses states of review
 * @param sources data sets
 * @param contested {@code true} and {@code false}
 * @param background {@code true} and {@code false}
 * @param placed {@code true} and {@code false}
 * @param confidence bands of a tenth, each labelled by its lower end: 0.0 to 0.9, the last one with 1
 * @param killed bands of deaths, each labelled by its lower end, and {@code unknown}
 * @param confidenceLeast how many are at least as likely as that; each, also where none is
 * @param killedLeast how many tell of at least so many deaths; each, also where none does
 * @param periods stretches of days ending with the last one there is something of; each, also where nothing lies in it
 * @param matched incidents under all filters
 * @param certain incidents under all filters when only certain ones count
 * @param possible incidents under all filters when possible ones count too
 */
public record Facets(
        List<FacetCount> groups,
        List<FacetCount> eventTypes,
        List<FacetCount> subEventTypes,
        List<FacetCount> countries,
        List<DivisionCount> admin1,
        List<FacetCount> statuses,
        List<FacetCount> sources,
        List<FacetCount> contested,
        List<FacetCount> background,
        List<FacetCount> placed,
        List<FacetCount> confidence,
        List<FacetCount> killed,
        List<FacetCount> confidenceLeast,
        List<FacetCount> killedLeast,
        List<PeriodCount> periods,
        int matched,
        int certain,
        int possible) {}
