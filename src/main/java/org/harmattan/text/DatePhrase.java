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
        /** They count from an event told before: <i>la veille</i>, <i>two days earlier</i>. */
        EVENT,
        /** They open a stretch up to the publication: <i>depuis lundi</i>, <i>since January</i>. */
        SINCE
    }

    DatePhrase as(Anchor other) {
        return new DatePhrase(firstToken, endToken, start, end, precision, other);
    }

    DatePhrase covering(int first, int end) {
        return new DatePhrase(first, end, start, this.end, precision, anchor);
    }
}
