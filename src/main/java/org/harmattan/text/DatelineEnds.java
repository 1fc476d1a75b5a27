package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dateline ends, the line of place, credit and date before the news: {@code BAMAKO (Agence) -}, {@code Niamey, 3
 * mars 2022 –}. Safe for several threads; looks at one line's beginning only.
 */
public final class DatelineEnds {

    /** Characters between a place or a date of a dateline and its end. */
    private static final int REACH = 70;

    private static final int LONGEST_MARK = 20;
    private static final int LONGEST_DATELINE = 90;

    /** A dash set off by blanks, a bracket before a dash or colon, or a credit in brackets after no more than a date. */
    private static final Pattern SURE = Pattern.compile("^(?:\\.?[^.!?\\n]{0,70}?(?:\\s[-–—]{1,2}\\s|\\)\\s*[-–—:])"
            + "|[\\s,]*(?:\\d{1,2}(?:er)?\\s\\p{L}+\\.?\\s?(?:\\d{4})?)?[\\s,]*\\(\\p{Lu}[^)\\n]{1,40}\\)\\s)");

    /** Whatever can end one, for who looks at the words before it. */
    private static final Pattern POSSIBLE =
            Pattern.compile("\\s[-–—]{1,2}\\s|\\)|--|[–—]|:\\s|(?<=\\b(?:19|20)\\d{2})\\.\\s");

    private DatelineEnds() {}

    /** The words from an index of the text up to the end of the dateline, with its mark; empty when none follows soon. */
    public static String after(String text, int from) {
        Matcher end = SURE.matcher(text).region(from, Math.min(text.length(), from + REACH + LONGEST_MARK));
        return end.find() ? end.group() : "";
    }

    /** What stands before each mark in the first words of a line that can end a dateline. */
    static List<String> heads(String line) {
        List<String> heads = new ArrayList<>();
        Matcher end = POSSIBLE.matcher(line.substring(0, Math.min(line.length(), LONGEST_DATELINE)));
        while (end.find()) {
            heads.add(line.substring(0, end.start()));
        }
        return heads;
    }
}
