package org.harmattan.text;

import java.time.LocalDate;

/**
 * Words that say when.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param start first day meant
 * @param end last day meant
 * @param precision how close that is
 * @param anchor what the words count from
 */
public record DatePhrase(
        int firstToken, int endToken, LocalDate start, LocalDate end, DatePrecision precision, Anchor anchor) {

    /** What the words of a date count from. */
    public enum Anchor {
        /** They name the day, month or year. */
        CALENDAR,
        /** They count from the day of publication: <i>lundi</i>, <i>hier</i>, <i>two days ago</i>. */
        PUBLICATION,
        /**
         * They count from an event told before: <i>la veille</i>, <i>two days earlier</i>. Start and end are given as if
         * that event had been on the day of publication; who knows its day shifts them by the difference.
         */
        EVENT,
        /** They open a stretch up to the publication: <i>depuis lundi</i>, <i>since January</i>. */
        SINCE
    }

    DatePhrase covering(int first, int end) {
        return new DatePhrase(first, end, start, this.end, precision, anchor);
    }

    DatePhrase between(LocalDate from, LocalDate to) {
        return new DatePhrase(firstToken, endToken, from, to, precision, anchor);
    }

    /** Whether no more than so many days lie between the two; 0 where they must have a day in common. */
    public boolean isWithin(int days, DatePhrase other) {
        return !start.isAfter(other.end.plusDays(days)) && !other.start.isAfter(end.plusDays(days));
    }

    /** Whether it ended more than so many days before one. */
    public boolean isBefore(LocalDate day, int days) {
        return end.isBefore(day.minusDays(days));
    }

    /** Whether it is a stretch longer than a night, from the day before it to the one after. */
    public boolean isOverDays() {
        return end.isAfter(start.plusDays(1));
    }

    /** From the first day of this one to the publication. */
    DatePhrase since(int first, LocalDate published) {
        return new DatePhrase(first, endToken, start, published, precision, Anchor.SINCE);
    }

    /** The same words for a time so many days later. */
    public DatePhrase moved(long days) {
        return new DatePhrase(firstToken, endToken, start.plusDays(days), end.plusDays(days), precision, anchor);
    }
}
