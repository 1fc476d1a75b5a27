package org.harmattan.extract;

import java.util.Optional;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** Tells on which day of a night something was: {@code dans la nuit de lundi à mardi, vers 3 heures} is a Tuesday. */
final class NightHours {

    private NightHours() {}

    /** The day of a night of which the text tells the hour; the same date where it tells none. */
    static DatePhrase narrow(Document document, DatePhrase date, ContextWords contexts) {
        if (!isNight(document, date, contexts)) {
            return date;
        }
        Sentence sentence = document.getSentenceOf(date.firstToken());
        return narrow(document, date, contexts, sentence.firstToken(), sentence.endToken())
                .orElse(date);
    }

    private static boolean isNight(Document document, DatePhrase date, ContextWords contexts) {
        boolean twoDays = date.precision() == DatePrecision.DAY
                && date.start().plusDays(1).equals(date.end());
        for (int i = date.firstToken(); twoDays && i < date.endToken(); i++) {
            if (contexts.nights.contains(document.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DatePhrase> narrow(
            Document document, DatePhrase night, ContextWords contexts, int from, int to) {
        boolean early = contexts.earlyHours.beginsWithin(document.tokens(), from, to);
        boolean late = contexts.lateHours.beginsWithin(document.tokens(), from, to);
        return early == late
                ? Optional.empty()
                : Optional.of(new DatePhrase(
                        night.firstToken(),
                        night.endToken(),
                        early ? night.end() : night.start(),
                        early ? night.end() : night.start(),
                        night.precision(),
                        night.anchor()));
    }
}
