package org.harmattan.text;

import java.time.Month;
import java.util.Optional;

/**
 * Reads days of digits without a year, {@code lundi 04/03}, {@code (06/03)}, {@code 6/3 : …}, the day before the month.
 * Fractions and scores look alike: a day is led by its article or weekday, stands in brackets, heads its line or comes, of two
 * digits each, between the name that heads an item and what it tells: {@code Dori : 04/08, vers 7 h, …}.
 */
final class SlashedDays {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final String BULLETS = "-–—•*·▪►([";
    private static final String AFTER_HEAD = ":-–—,)]";
    private static final String BEFORE_ITEM = ":-–—,";
    private static final String AFTER_ITEM = ":-–—,.;";

    private SlashedDays() {}

    static Optional<DayName> findAt(Words words, int at, boolean led) {
        boolean slashed = words.isNumber(at, 2)
                && words.isNumber(at + 1, 2)
                && words.token(at + 1).gap().equals("/");
        boolean longer = words.has(at + 2) && words.token(at + 2).gap().equals("/")
                || words.has(at) && words.token(at).gap().equals("/");
        if (!slashed || longer || !led && !isBracketed(words, at) && !headsLine(words, at) && !headsItem(words, at)) {
            return Optional.empty();
        }
        int one = Integer.parseInt(words.at(at));
        int other = Integer.parseInt(words.at(at + 1));
        int month = other <= MONTHS ? other : one;
        int day = other <= MONTHS ? one : other;
        boolean exists = month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
        return exists
                ? Optional.of(DayName.ofDay(at, at + 2, day).in(Month.of(month), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isBracketed(Words words, int at) {
        return words.token(at).gap().endsWith("(")
                && words.has(at + 2)
                && words.token(at + 2).gap().startsWith(")");
    }

    private static boolean headsItem(Words words, int at) {
        String before = words.token(at).gap().strip();
        String after = words.has(at + 2) ? words.token(at + 2).gap().strip() : "";
        return words.token(at).text().length() == 2
                && words.token(at + 1).text().length() == 2
                && before.length() == 1
                && BEFORE_ITEM.contains(before)
                && !after.isEmpty()
                && AFTER_ITEM.indexOf(after.charAt(0)) >= 0;
    }

    private static boolean headsLine(Words words, int at) {
        String before = words.token(at).gap();
        int lastEnd = Lines.lastEnd(before);
        boolean opens = at == 0 || lastEnd >= 0;
        // Of the gap only what stands on the day's own line counts.
        for (int i = at == 0 ? 0 : lastEnd + 1; opens && i < before.length(); i++) {
            opens = Character.isWhitespace(before.charAt(i)) || BULLETS.indexOf(before.charAt(i)) >= 0;
        }
        String after = words.has(at + 2) ? words.token(at + 2).gap().strip() : "";
        return opens && !after.isEmpty() && AFTER_HEAD.indexOf(after.charAt(0)) >= 0;
    }
}
