package org.harmattan.extract;

import java.util.regex.Pattern;
import org.harmattan.text.DatelineEnds;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;
import org.harmattan.text.Span;

/** Tells the place an article was sent from: {@code BAMAKO (Agence) -}, {@code Niamey, 3 mars 2022 –}. */
final class Datelines {

    /** A dateline stands in the first sentences. */
    private static final int SENTENCES = 4;

    private static final Pattern COUNTRY = Pattern.compile("^\\s*[,(/]");

    private Datelines() {}

    /** Whether an expression opens a dateline. */
    static boolean opens(Document document, Span place, int firstToken) {
        Sentence sentence = document.getSentenceOf(firstToken);
        if (sentence.index() >= SENTENCES || sentence.firstToken() != firstToken) {
            return false;
        }
        String rest = DatelineEnds.after(document.text(), place.end());
        if (rest.isEmpty()) {
            return false;
        }
        boolean upperCase = document.tokens().get(firstToken).isUpperCase();
        boolean credit = COUNTRY.matcher(rest).find() || rest.stripLeading().matches("(?s)[-–—].*");
        return upperCase || credit;
    }
}
