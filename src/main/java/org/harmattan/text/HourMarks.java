package org.harmattan.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells hours of the clock from other numbers: {@code 5 a.m.} is one, {@code 5 soldiers} are not. Safe for several threads. */
public final class HourMarks {

    /** Words that count from the hour named after them. */
    private static final Set<String> TO_HOURS = Set.of("before", "after", "avant", "apres");

    private static final Set<String> MARKS = Set.of("am", "pm", "h", "heure", "heures", "gmt", "utc", "tu");

    private static final Set<String> HALVES = Set.of("a", "p");

    /** {@code 16h}, {@code 16h30}, {@code 5pm}: written as one word. */
    private static final Pattern ONE_WORD = Pattern.compile("([01]?\\d|2[0-4])(h([0-5]\\d)?|am|pm)");

    private static final Pattern HOUR = Pattern.compile("[01]?\\d|2[0-4]");

    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");

    /** {@code 0530 GMT}, or {@code 5.30} where that is one number. */
    private static final Pattern HOUR_AND_MINUTES =
            Pattern.compile("([01]\\d|2[0-4])[0-5]\\d|([01]?\\d|2[0-4])[.:][0-5]\\d");

    private HourMarks() {}

    /** Whether a word counts from an hour named after it: {@code before 5 a.m.}, {@code après 16 heures}. */
    public static boolean leadsToHour(List<Token> tokens, int token) {
        Words words = new Words(tokens);
        return TO_HOURS.contains(words.at(token)) && words.runsOn(token + 1) && isHour(words, token + 1);
    }

    private static boolean isHour(Words words, int first) {
        String hour = words.at(first);
        if (ONE_WORD.matcher(hour).matches() || hour.contains(":") && isClock(hour)) {
            return true;
        }
        boolean minutes = MINUTES.matcher(words.at(first + 1)).matches();
        if (minutes && words.token(first + 1).gap().equals(":")) {
            return HOUR.matcher(hour).matches();
        }
        int mark = minutes && words.token(first + 1).gap().equals(".") ? first + 2 : first + 1;
        return (HOUR.matcher(hour).matches() || isClock(hour)) && isMark(words, mark);
    }

    private static boolean isClock(String hour) {
        return HOUR_AND_MINUTES.matcher(hour).matches();
    }

    private static boolean isMark(Words words, int at) {
        String word = words.at(at);
        boolean halfDay = HALVES.contains(word) && words.at(at + 1).equals("m") && words.isJoined(at + 1, ".");
        boolean clock = word.equals("o") && words.at(at + 1).equals("clock");
        return words.runsOn(at) && (MARKS.contains(word) || halfDay || clock);
    }
}
