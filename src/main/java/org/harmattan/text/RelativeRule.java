package org.harmattan.text;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.harmattan.text.DatePhrase.Anchor;

/**
 * What words like "yesterday" mean on a given day.
 *
 * @param anchor what they count from
 * @param precision how close they are
 * @param start from that day to the first day meant
 * @param end from that day to the last day meant
 */
record RelativeRule(
        Anchor anchor, DatePrecision precision, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> end) {

    static RelativeRule days(Anchor anchor, int from, int to) {
        return new RelativeRule(anchor, DatePrecision.DAY, day -> day.plusDays(from), day -> day.plusDays(to));
    }

    static RelativeRule stretch(DatePrecision precision, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> end) {
        return new RelativeRule(Anchor.PUBLICATION, precision, start, end);
    }

    DatePhrase apply(int firstToken, int endToken, LocalDate day) {
        return new DatePhrase(firstToken, endToken, start.apply(day), end.apply(day), precision, anchor);
    }
}
