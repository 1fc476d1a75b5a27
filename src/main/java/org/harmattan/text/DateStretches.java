package org.harmattan.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.text.DatePhrase.Anchor;

/** Stretches between two days: {@code entre le 27 et le 31 mars}, {@code dans la nuit de samedi à dimanche}. */
final class DateStretches {

    private static final Set<String> OPENERS =
            Set.of("entre", "between", "from", "du", "de", "les", "nuit", "on", "night");
    private static final Set<String> SKIPPED = Set.of("le", "du", "de", "des", "the", "les", "of");
    private static final Set<String> JOINTS = Set.of("et", "a", "au", "and", "to", "until", "jusqu");

    /** Longer ones are two dates, not a stretch. */
    private static final int LONGEST_DAYS = 120;

    private DateStretches() {}

    static Optional<DatePhrase> findAt(List<Token> tokens, int first, DateReader reader) {
        if (!OPENERS.contains(CalendarDates.word(tokens, first))) {
            return Optional.empty();
        }
        int low = skip(tokens, first + 1);
        Optional<DatePhrase> plain = reader.findSimple(tokens, low);
        int joint = plain.map(DatePhrase::endToken).orElse(low + 1);
        if (!JOINTS.contains(CalendarDates.word(tokens, joint))
                || !tokens.get(joint).continuesPhrase()) {
            return Optional.empty();
        }
        Optional<DatePhrase> end = reader.findSimple(tokens, skip(tokens, joint + 1));
        Optional<DatePhrase> begin = plain.isPresent() && plain.get().precision() == DatePrecision.DAY
                ? plain
                : end.flatMap(last -> bareDay(tokens, low, last));
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return join(first, begin.get(), end.get());
    }

    private static Optional<DatePhrase> join(int first, DatePhrase begin, DatePhrase end) {
        LocalDate start = begin.start();
        LocalDate last = end.end();
        if (start.isAfter(last) && end.anchor() == Anchor.PUBLICATION) {
            start = start.minusDays(7);
        }
        if (start.isAfter(last) || start.plusDays(LONGEST_DAYS).isBefore(last)) {
            return Optional.empty();
        }
        return Optional.of(new DatePhrase(first, end.endToken(), start, last, DatePrecision.DAY, end.anchor()));
    }

    /** A day that shares the month of the date after it: the 27 of {@code entre le 27 et le 31 mars}. */
    private static Optional<DatePhrase> bareDay(List<Token> tokens, int at, DatePhrase last) {
        return CalendarDates.dayNumber(tokens, at)
                .flatMap(day ->
                        CalendarDates.dayIn(last.end().getYear(), last.end().getMonth(), day))
                .map(day -> day.isAfter(last.end()) ? day.minusMonths(1) : day)
                .map(day -> new DatePhrase(at, at + 1, day, day, DatePrecision.DAY, Anchor.CALENDAR));
    }

    private static int skip(List<Token> tokens, int at) {
        int next = at;
        while (next < at + 2 && SKIPPED.contains(CalendarDates.word(tokens, next))) {
            next++;
        }
        return next;
    }
}
