package org.harmattan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as GeoPackage writes them: UTC, always with three digits of a second, so that text sorts as time does. */
final class Times {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Times() {}

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    static String text(Instant time) {
        return FORMAT.format(bounded(time));
    }

    /** The first time that can be written and is not before the given one. */
    static String textAtOrAfter(Instant time) {
        Instant cut = bounded(time).truncatedTo(ChronoUnit.MILLIS);
        return text(cut.equals(time) ? cut : cut.plusMillis(1));
    }

    private static Instant bounded(Instant time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }
}
