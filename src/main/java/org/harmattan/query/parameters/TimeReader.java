package org.harmattan.query.parameters;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and instants. Instants are taken for their day in UTC: nothing here is dated closer than that. */
public final class TimeReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final List<String> DATETIME = List.of(
            "2021-01-15",
            "2021-01-15T12:00:00Z",
            "2021-01-01/2021-01-31",
            "2021-01-01/..",
            "../2021-01-31",
            "2021-01-01/P1M");

    /**
     * A stretch of days, both included.
     *
     * @param first first day; empty: from ever
     * @param last last day; empty: for ever
     */
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

    private TimeReader() {}

    /**
     * The days that are wanted: {@code from} and {@code to}, or {@code datetime} as OGC API – Features, Part 1 has it.
     *
     * @throws RefusedParameter when one is no day, or they contradict each other
     */
    public static Days days(Parameters given) {
        if (!given.has("datetime")) {
            Optional<LocalDate> from = day(given, "from");
            Optional<LocalDate> to = day(given, "to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw new RefusedParameter(
                        "to", "\"to\" is before \"from\".", List.of("a day from " + from.get() + " on"));
            }
            return new Days(from, to);
        } else if (given.has("from") || given.has("to")) {
            throw new RefusedParameter(
                    "datetime", "\"datetime\" says what \"from\" and \"to\" say: give one or the other.", DATETIME);
        }
        return given.find("datetime").map(TimeReader::interval).orElseThrow();
    }

    /**
     * {@code since}: an instant, or the start of a day in UTC.
     *
     * @throws RefusedParameter when it is neither
     */
    static Optional<Instant> since(Parameters given) {
        return given.find("since")
                .map(value -> findMoment(value)
                        .or(() -> findDay(value)
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                        .orElseThrow(() -> new RefusedParameter(
                                "since",
                                "\"since\" is neither a day nor an instant.",
                                List.of("2021-01-15", "2021-01-15T12:00:00Z"))));
    }

    private static Optional<LocalDate> day(Parameters given, String name) {
        return given.find(name)
                .map(value -> findDay(value)
                        .orElseThrow(() -> new RefusedParameter(
                                name, "\"" + name + "\" is no day: write it as YYYY-MM-DD.", List.of("YYYY-MM-DD"))));
    }

    private static Days interval(String value) {
        String[] ends = value.split("/", -1);
        if (ends.length == 1) {
            Optional<LocalDate> day = Optional.of(end(value, value));
            return new Days(day, day);
        } else if (ends.length > 2 || isOpen(ends[0]) && isOpen(ends[1])) {
            throw refused(value);
        }
        Days days = new Days(first(ends, value), last(ends, value));
        if (days.first().isPresent()
                && days.last().isPresent()
                && days.last().get().isBefore(days.first().get())) {
            throw new RefusedParameter(
                    "datetime", "\"datetime\" ends before it starts: write the earlier time first.", DATETIME);
        }
        return days;
    }

    private static Optional<LocalDate> first(String[] ends, String value) {
        if (ends[0].startsWith("P")) {
            return Optional.of(moved(end(ends[1], value), ends[0], -1, value));
        }
        return isOpen(ends[0]) ? Optional.empty() : Optional.of(end(ends[0], value));
    }

    private static Optional<LocalDate> last(String[] ends, String value) {
        if (ends[1].startsWith("P")) {
            return Optional.of(moved(end(ends[0], value), ends[1], 1, value));
        }
        return isOpen(ends[1]) ? Optional.empty() : Optional.of(end(ends[1], value));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate end(String end, String value) {
        // GDAL writes the days of its attribute filters as "2021-01-15T".
        return findDay(end.endsWith("T") ? end.substring(0, end.length() - 1) : end)
                .or(() -> findMoment(end).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)))
                .orElseThrow(() -> refused(value));
    }

    /** ISO 8601 durations of days and longer or of hours and shorter, not of both. */
    private static LocalDate moved(LocalDate day, String duration, int sign, String value) {
        try {
            return duration.contains("T")
                    ? LocalDate.ofInstant(
                            day.atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .plus(Duration.parse(duration).multipliedBy(sign)),
                            ZoneOffset.UTC)
                    : day.plus(Period.parse(duration).multipliedBy(sign));
        } catch (DateTimeException | ArithmeticException e) {
            throw refused(value);
        }
    }

    private static RefusedParameter refused(String value) {
        return new RefusedParameter(
                "datetime", "\"datetime\" is neither a time nor an interval of times: " + value + ".", DATETIME);
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            // Such as 30 February: no day, like any other word.
            return Optional.empty();
        }
    }

    private static Optional<Instant> findMoment(String text) {
        try {
            return MOMENT.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
