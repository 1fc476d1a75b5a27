package org.harmattan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the place an article was sent from: {@code BAMAKO (Agence) -}, {@code Niamey, 3 mars 2022 –}. Safe for several threads. */
public final class Datelines {

    /** A dateline stands in the first sentences. */
    private static final int SENTENCES = 4;

    private static final int LONGEST = 120;

    /** Several places at the head of an article sent from all of them: {@code Ségou, Mopti, Bandiagara –}. */
    private static final Pattern PLACES = Pattern.compile(
            "^[\\s«\"]*\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?:(?:, ?| et | and | ?/ ?)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?){1,4}"
                    + "(?:,? ?\\([^)\\n]{1,40}\\))? ?(?: [-–—]{1,2} |[–—])");

    private static final String DASHES = "-–—";

    private static final Pattern COUNTRY = Pattern.compile("^\\s*[,()/]");

    /** A day with its year, and nothing after it. */
    private static final Pattern DAY_ALONE = Pattern.compile(
            "^\\s*,? ?(?:le |the |on )?(?:\\d{1,2}(?:er|st|nd|rd|th)? \\p{L}+|\\p{L}+ \\d{1,2},?) \\d{4} ?(?:\\.|\\n|$)");

    private Datelines() {}

    /**
     * Whether the name of a place opens a dateline.
     *
     * @param place where the name stands in the raw text
     * @param firstToken index of its first token
     */
    public static boolean opens(Document document, Span place, int firstToken) {
        Sentence sentence = document.getSentenceOf(firstToken);
        if (sentence.index() >= SENTENCES) {
            return false;
        }
        if (sentence.firstToken() != firstToken) {
            return isAmongSeveral(document, sentence, place);
        }
        int lineEnd = Math.min(document.text().length(), place.end() + LONGEST);
        if (DAY_ALONE.matcher(document.text().substring(place.end(), lineEnd)).find()) {
            return true;
        }
        String rest = DatelineEnds.after(document.text(), place.end());
        if (rest.isEmpty()) {
            return false;
        }
        boolean upperCase = document.tokens().get(firstToken).isUpperCase();
        boolean credit =
                COUNTRY.matcher(rest).find() && !isBracketed(document, place) || opensWithDash(rest.stripLeading());
        return upperCase || credit;
    }

    /** Whether a place alone in brackets stands before a dash at the head of an article: {@code (Nairobi) – …}. */
    public static boolean opensInBrackets(Document document, Span place, int firstToken) {
        Sentence sentence = document.getSentenceOf(firstToken);
        return sentence.index() < SENTENCES
                && sentence.firstToken() == firstToken
                && isBracketed(document, place)
                && opensWithDash(document.text().substring(place.end() + 1).stripLeading());
    }

    /** {@code (Djibo) – Six civils …}: a place alone in brackets is where it happened. */
    private static boolean isBracketed(Document document, Span place) {
        String text = document.text();
        return place.start() > 0 && text.charAt(place.start() - 1) == '(' && text.startsWith(")", place.end());
    }

    private static boolean opensWithDash(String text) {
        return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isAmongSeveral(Document document, Sentence sentence, Span place) {
        int start = document.tokens().get(sentence.firstToken()).span().start();
        int end = Math.min(document.text().length(), start + LONGEST);
        Matcher places = PLACES.matcher(document.text()).region(start, end);
        return places.find() && place.end() <= places.end();
    }
}
