package org.harmattan.text;

/** Names of weekdays and months, folded, in both languages: capitalised words that are no names. */
public final class CalendarNames {

    private CalendarNames() {}

    /** Whether the folded word names a day or a month. */
    public static boolean contains(String folded) {
        return CalendarWords.findDay(folded).isPresent()
                || CalendarWords.findMonth(folded).isPresent();
    }
}
