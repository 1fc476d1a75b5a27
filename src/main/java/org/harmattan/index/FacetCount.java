package org.harmattan.index;

/**
 * A choice of a filter.
 *
 * @param label the value to filter by
 * @param count incidents with that value under all other filters
 */
public record FacetCount(String label, int count) {}
