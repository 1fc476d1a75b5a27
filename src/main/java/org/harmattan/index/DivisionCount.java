package org.harmattan.index;

import java.util.Optional;

/**
 * A first-order division as a choice of a filter.
 *
 * @param label its name
 * @param country English name of its country, when known
 * @param count incidents in it under all other filters
 * @param killed their deaths, an unknown toll counted as none
 */
public record DivisionCount(String label, Optional<String> country, int count, long killed) {}
