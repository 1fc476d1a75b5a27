package org.harmattan.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day of publication as sources write it. */
final class PublishedDay {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?", Pattern.DOTALL);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private PublishedDay() {}

    /**
     * The day of {@code 2021-01-15} or {@code 2021-01-15T23:30:00-05:00}. The time and its zone are ignored: what counts
     * is the date the source shows. Empty when it is no such day, or one before 1900 or after 2200.
     */
    static Optional<LocalDate> find(String written) {
        String stripped = written.strip();
        if (!ISO.matcher(stripped).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(stripped.substring(0, 10));
            return Optional.of(day).filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
