package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.text.DayName.Turn;

/**
 * Counts out which day a text names, against the day of publication. News tell what has been: a day is the latest of its
 * name up to the publication. Only where the weekday named with it falls on no such day of the year past, but on one of
 * the weeks to come, is it that one. A weekday that fits neither is a slip of the pen: news that mean a day of years ago
 * name its year.
 */
final class DayCounter {

    private static final int YEARS_BACK = 12;
    private static final int DAYS_AHEAD = 31;

    /** {@code mardi 12} is told within the month. */
    private static final int DAYS_BACK = 31;

    private final Optional<LocalDate> published;

    DayCounter(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** The date of a day; empty when the text does not say enough. */
    Optional<LocalDate> find(DayName name) {
        if (name.isDayOfMonth()) {
            int day = name.day().orElseThrow();
            Month month = name.month().orElseThrow();
            return name.year().isPresent()
                    ? DayNames.findDate(name.year().get(), month, day)
                    : published.flatMap(today -> findInYear(name, today, day, month));
        }
        boolean open = name.weekday().isEmpty() && name.turn() != Turn.THIS_MONTH;
        if (open || published.isEmpty()) {
            return Optional.empty();
        }
        return name.day().isPresent()
                ? findInMonth(name, published.get())
                : Optional.of(weekday(name, published.get()));
    }

    private static LocalDate weekday(DayName name, LocalDate today) {
        DayOfWeek weekday = name.weekday().orElseThrow();
        return switch (name.turn()) {
            case LATEST, THIS_MONTH -> today.with(TemporalAdjusters.previousOrSame(weekday));
            case LAST -> today.with(TemporalAdjusters.previous(weekday));
            case LAST_WEEK ->
                today.minusWeeks(1)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday));
            case NEXT -> today.with(TemporalAdjusters.next(weekday));
        };
    }

    private static Optional<LocalDate> findInMonth(DayName name, LocalDate today) {
        return IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(today::minusDays)
                .filter(date -> date.getDayOfMonth() == name.day().orElseThrow())
                .min(Comparator.comparing((LocalDate date) -> !name.fits(date))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static Optional<LocalDate> findInYear(DayName name, LocalDate today, int day, Month month) {
        if (name.turn() == Turn.NEXT) {
            return IntStream.range(0, YEARS_BACK)
                    .mapToObj(ahead -> DayNames.findDate(today.getYear() + ahead, month, day))
                    .flatMap(Optional::stream)
                    .filter(date -> date.isAfter(today) && name.fits(date))
                    .findFirst();
        }
        Predicate<LocalDate> thisYear = date -> date.isAfter(today.minusYears(1));
        Predicate<LocalDate> soon = date -> name.weekday().isPresent() && date.isBefore(today.plusDays(DAYS_AHEAD));
        return past(today, day, month)
                .filter(name::fits)
                .filter(thisYear)
                .findFirst()
                .or(() -> DayNames.findDate(today.getYear(), month, day)
                        .filter(name::fits)
                        .filter(soon))
                .or(() -> DayNames.findDate(today.getYear() + 1, month, day)
                        .filter(name::fits)
                        .filter(soon))
                .or(() -> past(today, day, month).findFirst());
    }

    /** The days of that name up to today, the latest first. */
    private static Stream<LocalDate> past(LocalDate today, int day, Month month) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> DayNames.findDate(today.getYear() - back, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(today));
    }
}
