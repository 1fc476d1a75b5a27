package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of days and months, folded, in both languages, and the small words that stand by them. */
final class CalendarWords {

    /** How a month is named. */
    enum Naming {
        FRENCH,
        ENGLISH,
        ABBREVIATED
    }

    /** A month and how it is named. */
    record MonthName(Month month, Naming naming) {}

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, MonthName> MONTHS = new HashMap<>();

    /** Words for a part of a day, which may follow the day's name. */
    private static final Set<String> DAY_PARTS = Set.of(
            "matin",
            "matinee",
            "midi",
            "soir",
            "soiree",
            "nuit",
            "morning",
            "afternoon",
            "evening",
            "night",
            "noon",
            "midnight",
            "dawn",
            "overnight");

    static final Set<String> LAST =
            Set.of("dernier", "derniere", "derniers", "dernieres", "passe", "passee", "passes", "last", "past");
    static final Set<String> NEXT = Set.of("prochain", "prochaine", "prochains", "prochaines", "next");

    static {
        List<String> french = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
        List<String> english = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(french.get(day.ordinal()), day);
            DAYS.put(english.get(day.ordinal()), day);
        }
        months(Naming.FRENCH, "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
        months(Naming.ENGLISH, "january february march april may june july august september october november december");
        months(Naming.ABBREVIATED, "janv fevr _ avr _ _ juil _ sept oct nov dec");
        months(Naming.ABBREVIATED, "jan fev _ apr _ jun jul aug sep _ _ _");
        months(Naming.ABBREVIATED, "_ feb mar _ _ _ _ _ _ _ _ _");
    }

    private static final WordSet NAMES = names();

    private static final WordTest CALENDAR_WORDS = new WordTest(
            word -> word.isNumber() || isName(word.folded()) || word.folded().equals("premier"));

    private CalendarWords() {}

    private static WordSet names() {
        Set<String> names = new HashSet<>(DAYS.keySet());
        names.addAll(MONTHS.keySet());
        return WordSet.copyOf(names);
    }

    /** Whether a word names a day or a month. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** Whether a word is a number or names a day or a month. */
    static boolean isCalendarWord(Spelling word) {
        return CALENDAR_WORDS.holds(word);
    }

    private static void months(Naming naming, String names) {
        Month month = Month.JANUARY;
        for (String name : names.split(" ")) {
            MONTHS.putIfAbsent(name, new MonthName(month, naming));
            month = month.plus(1);
        }
        MONTHS.remove("_");
    }

    static Optional<DayOfWeek> findDay(String word) {
        return Optional.ofNullable(DAYS.get(word));
    }

    static Optional<MonthName> findMonth(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    static boolean isLast(String word) {
        return LAST.contains(word);
    }

    static boolean isNext(String word) {
        return NEXT.contains(word);
    }

    /** The index after the parts of a day that begin at an index: {@code soir}, {@code après-midi}. */
    static int skipDayParts(Words words, int at) {
        int next = at;
        while (words.runsOn(next)) {
            boolean afternoon =
                    words.at(next).equals("apres") && words.at(next + 1).equals("midi") && words.runsOn(next + 1);
            if (!afternoon && !DAY_PARTS.contains(words.at(next))) {
                break;
            }
            next += afternoon ? 2 : 1;
        }
        return next;
    }
}
