package org.harmattan.query.cql2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.query.Value;

/** Days and instants as RFC 3339 writes them. */
final class Instants {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Instants() {}

    static Optional<Value> findDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(new Value.Day(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** CQL2 wants UTC; other offsets are understood. */
    static Optional<Value> findMoment(String text) {
        try {
            Instant instant =
                    MOMENT.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
            return Optional.ofNullable(instant).map(Value.Moment::new);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An end of an interval: a day, an instant, or two dots for none. */
    static Optional<Value> findEnd(String text) {
        return text.equals("..") ? Optional.of(new Value.Open()) : findDay(text).or(() -> findMoment(text));
    }
}
