package org.harmattan.text;

import java.util.Set;

/**
 * Tells days of the running month that a text names by their number alone, <i>on the 12th</i>, <i>le 12, vers 6 heures</i>, from
 * other numbers: <i>the 12th regiment</i>, <i>le 12 est le dernier</i>.
 */
final class BareDays {

    /** English has an article and an ordinal number after one of these. */
    private static final Set<String> BEFORE_ORDINALS = Set.of(
            "on", "of", "since", "from", "until", "till", "to", "dated", "night", "evening", "morning", "day", "early",
            "late");

    /** Words of a list of days, of which a later one has the month. */
    private static final Set<String> LISTING = Set.of("et", "and", "ou", "or", "au", "to", "puis");

    private BareDays() {}

    /** Whether a number names such a day. */
    static boolean isNamed(Words words, DayName day) {
        int first = day.firstToken();
        int end = day.endToken();
        boolean ordinal = end - first > 1;
        boolean english = ordinal && words.at(first - 1).equals("the") && BEFORE_ORDINALS.contains(words.at(first - 2));
        boolean french = words.at(first - 1).equals("le") && words.runsOn(first);
        return (english || french) && DayNames.isDayNumber(words, end) && !isListed(words, end);
    }

    /** {@code le 4 et le 9 janvier}, {@code on the 4th, 6th and 9th of May}. */
    private static boolean isListed(Words words, int end) {
        boolean comma = words.has(end) && !words.runsOn(end) && words.isJoined(end, ",");
        return (LISTING.contains(words.at(end)) || comma) && isDay(words, end) || comma && isDay(words, end - 1);
    }

    private static boolean isDay(Words words, int joint) {
        int at = joint + 1;
        return words.isNumber(at, 2)
                || (words.at(at).equals("the") || words.at(at).equals("le")) && words.isNumber(at + 1, 2);
    }
}
