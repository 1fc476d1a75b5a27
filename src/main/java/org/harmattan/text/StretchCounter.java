package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts out stretches of days of which the text names the first and the last. */
final class StretchCounter {

    /** Longer ones are two dates, not a stretch. */
    private static final int LONGEST_DAYS = 120;

    private static final int YEARS_BACK = 12;

    /** {@code dans la nuit du 12 au 13} is told within the month. */
    private static final int DAYS_BACK = 31;

    private final DayCounter counter;

    StretchCounter(DayCounter counter) {
        this.counter = counter;
    }

    private record Stretch(LocalDate start, LocalDate end) {}

    /** The days from one to another, each of which may leave to the other what it does not name. */
    Optional<DatePhrase> find(DayName first, DayName last, boolean night) {
        DayName begin = first.completedFrom(last);
        DayName end = last.completedFrom(first);
        return count(begin, end, night)
                .filter(stretch -> stretch.start().isBefore(stretch.end()))
                .filter(stretch -> stretch.start().plusDays(LONGEST_DAYS).isAfter(stretch.end()))
                .map(stretch ->
                        end.phrase(stretch.start(), stretch.end()).covering(begin.firstToken(), end.endToken()));
    }

    private Optional<Stretch> count(DayName begin, DayName end, boolean night) {
        if (begin.isDayOfMonth() && end.isDayOfMonth()) {
            return begin.year().isPresent() || end.year().isPresent()
                    ? inNamedYear(begin, end)
                    : inLatestYear(begin, end);
        }
        if (begin.isWeekdayOnly()) {
            DayOfWeek weekday = begin.weekday().orElseThrow();
            return counter.find(end).map(last -> new Stretch(last.with(TemporalAdjusters.previous(weekday)), last));
        }
        if (end.isWeekdayOnly()) {
            DayOfWeek weekday = end.weekday().orElseThrow();
            return counter.find(begin).map(start -> new Stretch(start, start.with(TemporalAdjusters.next(weekday))));
        }
        if (night && begin.month().isEmpty() && end.month().isEmpty()) {
            return counter.published().flatMap(today -> nightBefore(today, begin, end));
        }
        return counter.find(begin).flatMap(start -> counter.find(end).map(last -> new Stretch(start, last)));
    }

    private static Optional<Stretch> inNamedYear(DayName begin, DayName end) {
        int endYear = end.year().or(begin::year).orElseThrow();
        int beginYear = begin.year().orElse(endYear);
        return stretch(begin, beginYear, end, endYear)
                .map(found -> found.start().isAfter(found.end()) && begin.year().isEmpty()
                        ? new Stretch(found.start().minusYears(1), found.end())
                        : found);
    }

    private Optional<Stretch> inLatestYear(DayName begin, DayName end) {
        return counter.published()
                .flatMap(today -> IntStream.rangeClosed(0, YEARS_BACK)
                        .mapToObj(back -> stretch(begin, today.getYear() - back, end, today.getYear() - back))
                        .flatMap(Optional::stream)
                        .map(found -> found.start().isAfter(found.end())
                                ? new Stretch(found.start(), found.end().plusYears(1))
                                : found)
                        .filter(found -> begin.fits(found.start()) && end.fits(found.end()))
                        .filter(found -> !found.start().isAfter(today))
                        .findFirst()
                        .map(found -> found.end().isAfter(today) ? new Stretch(found.start(), today) : found));
    }

    private static Optional<Stretch> stretch(DayName begin, int beginYear, DayName end, int endYear) {
        return DayNames.findDate(
                        beginYear, begin.month().orElseThrow(), begin.day().orElseThrow())
                .flatMap(start -> DayNames.findDate(
                                endYear, end.month().orElseThrow(), end.day().orElseThrow())
                        .map(last -> new Stretch(start, last)));
    }

    private static Optional<Stretch> nightBefore(LocalDate today, DayName begin, DayName end) {
        return IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(today::minusDays)
                .filter(last -> end.names(last) && begin.names(last.minusDays(1)))
                .map(last -> new Stretch(last.minusDays(1), last))
                .findFirst();
    }

    /** From the first day of one month or year to the last of another, which may lend its year. */
    static Optional<DatePhrase> join(DatePhrase begin, DatePhrase end, boolean beginHasYear) {
        LocalDate start = begin.start();
        if (!beginHasYear) {
            start = start.withYear(end.end().getYear());
            start = start.isAfter(end.end()) ? start.minusYears(1) : start;
        }
        return start.isAfter(end.start()) ? Optional.empty() : Optional.of(end.between(start, end.end()));
    }
}
