package org.harmattan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates of a text and counts them out against the day of publication, in French and English. A weekday is the
 * last such day up to the publication; a day without a year is the last such day up to the publication, or the one on
 * which the weekday named with it falls. What cannot be counted out, for want of a day of publication, is left out.
 * Safe for several threads.
 */
public final class DateReader {

    private final CalendarDates calendar;
    private final RelativeDates relative;

    /**
     * A reader for texts of one day.
     *
     * @param published day of publication, when it is known
     */
    public DateReader(Optional<LocalDate> published) {
        calendar = new CalendarDates(published);
        relative = new RelativeDates(published, calendar);
    }

    /** Every date of a text from left to right, none overlapping another. */
    public List<DatePhrase> findAll(List<Token> tokens) {
        List<DatePhrase> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<DatePhrase> date = findAt(tokens, i);
            if (date.isPresent()) {
                dates.add(date.get());
                i = date.get().endToken();
            } else {
                i++;
            }
        }
        return dates;
    }

    /** The longest date that begins with that token. */
    public Optional<DatePhrase> findAt(List<Token> tokens, int first) {
        Optional<DatePhrase> stretch = DateStretches.findAt(tokens, first, this);
        if (stretch.isPresent()) {
            return stretch;
        }
        Optional<DatePhrase> words = relative.findAt(tokens, first);
        return words.isPresent() ? words : calendar.findAt(tokens, first);
    }

    /** A single day, weekday or month that begins with that token. */
    Optional<DatePhrase> findSimple(List<Token> tokens, int first) {
        return calendar.findAt(tokens, first);
    }

    CalendarDates calendar() {
        return calendar;
    }
}
