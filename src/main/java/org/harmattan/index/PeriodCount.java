package org.harmattan.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days to choose.
 *
 * @param label what it is called: week, month, quarter, year, thisYear, all
 * @param from its first day; empty for all time
 * @param to its last day; empty for all time
 * @param count incidents in it under all filters but that of days
 */
public record PeriodCount(String label, Optional<LocalDate> from, Optional<LocalDate> to, int count) {}
