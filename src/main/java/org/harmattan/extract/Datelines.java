package org.harmattan.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Span;

/** Tells the place an article was sent from: {@code BAMAKO (Agence) -}, {@code Niamey, 3 mars 2022 –}. */
final class Datelines {

    /** A dateline stands in the first sentences. */
    private static final int SENTENCES = 4;

    /** What may stand between the place and the dash: a credit, a date. */
    private static final Pattern REST = Pattern.compile("^[^.!?\\n]{0,70}?(?:\\s[-–—]{1,2}\\s|\\)\\s*[-–—:]|\\)\\s)");

    private static final Pattern COUNTRY = Pattern.compile("^\\s*[,(/]");

    private Datelines() {}

    /** Whether an expression opens a dateline. */
    static boolean opens(Document document, Span place, int firstToken) {
        Sentence sentence = document.getSentenceOf(firstToken);
        if (sentence.index() >= SENTENCES || sentence.firstToken() != firstToken) {
            return false;
        }
        String rest =
                document.text().substring(place.end(), Math.min(document.text().length(), place.end() + 90));
        Matcher dash = REST.matcher(rest);
        if (!dash.find()) {
            return false;
        }
        boolean upperCase = document.tokens().get(firstToken).isUpperCase();
        boolean credit = COUNTRY.matcher(rest).find()
                || rest.substring(0, dash.end()).isBlank()
                || rest.stripLeading().matches("(?s)[-–—].*");
        return upperCase || credit;
    }
}
