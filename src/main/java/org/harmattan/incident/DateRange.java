package org.harmattan.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.harmattan.text.DatePrecision;

/**
 * The days on which an incident happened, both ends included. An undated incident has no start, and ends on the day of
 * publication: it cannot have happened later.
 *
 * @param start first possible day
 * @param end last possible day; empty only when neither text nor source gives any date
 * @param precision how closely the text dates it
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end, DatePrecision precision) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the range ends before it starts, or has a start and no end
     */
    public DateRange {
        if (start.isPresent() && (end.isEmpty() || end.get().isBefore(start.get()))) {
            throw new IllegalArgumentException("no date range: " + start + ".." + end);
        }
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(Optional.of(day), Optional.of(day), DatePrecision.DAY);
    }

    /** The days from {@code start} to {@code end}. */
    public static DateRange between(LocalDate start, LocalDate end, DatePrecision precision) {
        return new DateRange(Optional.of(start), Optional.of(end), precision);
    }

    /** No date in the text; {@code published} bounds it when it is known. */
    public static DateRange undated(Optional<LocalDate> published) {
        return new DateRange(Optional.empty(), published, DatePrecision.UNKNOWN);
    }

    /** Whether a day of this range can be a day of {@code from} to {@code to}; an open end reaches for ever. */
    public boolean mayTouch(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean beforeTheEnd = to.isEmpty() || start.isEmpty() || !start.get().isAfter(to.get());
        boolean afterTheStart = from.isEmpty() || end.isEmpty() || !end.get().isBefore(from.get());
        return beforeTheEnd && afterTheStart;
    }
}
