package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.harmattan.text.DatePhrase.Anchor;

/**
 * A day as a text names it, before anything is counted out.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param weekday the weekday named
 * @param day the day of the month named, 1 to 31
 * @param month the month named
 * @param year the year named
 * @param turn which of the days so named
 */
record DayName(
        int firstToken,
        int endToken,
        Optional<DayOfWeek> weekday,
        Optional<Integer> day,
        Optional<Month> month,
        Optional<Integer> year,
        Turn turn) {

    /** Which of the days of one name is meant. */
    enum Turn {
        /** The last one, the day of publication included. */
        LATEST,
        /** <i>Lundi dernier</i>: the last one before the day of publication. */
        LAST,
        /** <i>Lundi de la semaine dernière</i>: that of the week before the publication's. */
        LAST_WEEK,
        /** <i>Lundi prochain</i>: the first one after it. */
        NEXT,
        /** <i>Le 3 courant</i>: the last one of that number. */
        THIS_MONTH
    }

    static DayName of(int first, int end, LocalDate date) {
        return new DayName(
                first,
                end,
                Optional.empty(),
                Optional.of(date.getDayOfMonth()),
                Optional.of(date.getMonth()),
                Optional.of(date.getYear()),
                Turn.LATEST);
    }

    static DayName ofWeekday(int first, int end, DayOfWeek weekday, Turn turn) {
        return new DayName(
                first, end, Optional.of(weekday), Optional.empty(), Optional.empty(), Optional.empty(), turn);
    }

    static DayName ofDay(int first, int end, int day) {
        return new DayName(
                first, end, Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(), Turn.LATEST);
    }

    boolean isWeekdayOnly() {
        return weekday.isPresent() && day.isEmpty();
    }

    boolean isDayOfMonth() {
        return day.isPresent() && month.isPresent();
    }

    DayName covering(int first, int end) {
        return new DayName(first, end, weekday, day, month, year, turn);
    }

    DayName on(DayOfWeek named) {
        return new DayName(firstToken, endToken, Optional.of(named), day, month, year, turn);
    }

    DayName in(Month named, Optional<Integer> ofYear) {
        return new DayName(firstToken, endToken, weekday, day, Optional.of(named), ofYear, turn);
    }

    DayName at(Turn other) {
        return new DayName(firstToken, endToken, weekday, day, month, year, other);
    }

    /** The same day with the month and year of another where it names none: the 27 of {@code du 27 au 31 mars}. */
    DayName completedFrom(DayName other) {
        return day.isPresent() && month.isEmpty() && other.month.isPresent()
                ? new DayName(firstToken, endToken, weekday, day, other.month, other.year, turn)
                : this;
    }

    /** Whether a date falls on the weekday named, if one is. */
    boolean fits(LocalDate date) {
        return weekday.map(date.getDayOfWeek()::equals).orElse(true);
    }

    /** Whether everything named of the day is true of a date. */
    boolean names(LocalDate date) {
        return fits(date)
                && day.map(number -> number == date.getDayOfMonth()).orElse(true)
                && month.map(date.getMonth()::equals).orElse(true)
                && year.map(number -> number == date.getYear()).orElse(true);
    }

    /** The phrase for this day once it is counted out. */
    DatePhrase phrase(LocalDate from, LocalDate to) {
        Anchor anchor = day.isPresent() ? Anchor.CALENDAR : Anchor.PUBLICATION;
        return new DatePhrase(firstToken, endToken, from, to, DatePrecision.DAY, anchor);
    }
}
