package org.harmattan.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of days and months, folded, in both languages. */
final class CalendarWords {

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    /** Words for a part of a day, which may follow the day's name. */
    static final Set<String> DAY_PARTS = Set.of(
            "matin",
            "matinee",
            "midi",
            "apres",
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

    static {
        List<String> french = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
        List<String> english = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(french.get(day.ordinal()), day);
            DAYS.put(english.get(day.ordinal()), day);
        }
        months("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
        months("january february march april may june july august september october november december");
        months("janv fevr _ avr _ _ juil _ sept oct nov dec");
        months("jan feb mar apr _ jun jul aug sep _ _ _");
    }

    private CalendarWords() {}

    private static void months(String names) {
        Month month = Month.JANUARY;
        for (String name : names.split(" ")) {
            MONTHS.putIfAbsent(name, month);
            month = month.plus(1);
        }
        MONTHS.remove("_");
    }

    static Optional<DayOfWeek> findDay(String word) {
        return Optional.ofNullable(DAYS.get(word));
    }

    static Optional<Month> findMonth(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }
}
