package org.harmattan.store;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {}
