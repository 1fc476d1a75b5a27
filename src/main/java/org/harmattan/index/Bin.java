package org.harmattan.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How wide the bars of a histogram are. Weeks begin on Monday (ISO 8601). From the narrowest to the widest. */
public enum Bin {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Bin(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The word used in requests, such as {@code week}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The width of a word, lower case. */
    public static Optional<Bin> findByLabel(String label) {
        for (Bin bin : values()) {
            if (bin.label().equals(label)) {
                return Optional.of(bin);
            }
        }
        return Optional.empty();
    }

    /** The narrowest with which these days take no more than so many bars; years when none does. */
    static Bin fitting(LocalDate first, LocalDate last, int bars) {
        for (Bin bin : values()) {
            if (bin.unit.between(bin.start(first), bin.start(last)) < bars) {
                return bin;
            }
        }
        return YEAR;
    }

    /** First day of the bar that holds a day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Last day of the bar that begins on a day. */
    LocalDate end(LocalDate start) {
        return start.plus(1, unit).minusDays(1);
    }
}
