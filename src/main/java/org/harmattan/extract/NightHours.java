package org.harmattan.extract;

import java.time.LocalDate;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** Tells on which day of a night something was: {@code dans la nuit de lundi à mardi, vers 3 heures} is a Tuesday. */
final class NightHours {

    /** Words between the date of a night and its hour. */
    private static final int REACH = 6;

    private NightHours() {}

    /** The day of a night of which the text tells the hour; the same date where it tells none. */
    static DatePhrase narrow(Document document, DatePhrase date, ContextWords contexts) {
        if (!isNight(document, date, contexts)) {
            return date;
        }
        boolean early = hasHour(document, date, contexts, contexts.earlyHours);
        boolean late = hasHour(document, date, contexts, contexts.lateHours);
        if (early == late) {
            return date;
        }
        LocalDate day = early ? date.end() : date.start();
        return new DatePhrase(date.firstToken(), date.endToken(), day, day, date.precision(), date.anchor());
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

    private static boolean hasHour(
            Document document, DatePhrase night, ContextWords contexts, PhraseTrie<Boolean> hours) {
        Sentence sentence = document.getSentenceOf(night.firstToken());
        int from = Math.max(sentence.firstToken(), night.firstToken() - REACH);
        int to = Math.min(sentence.endToken(), night.endToken() + REACH);
        for (int i = from; i < to; i++) {
            int end = hours.endAt(document.tokens(), i);
            // "à 3 heures de moto", "après 2 h de combats": so long it takes.
            boolean lasts = end < sentence.endToken() && contexts.from.contains(document.folded(end));
            if (end > i && !lasts) {
                return true;
            }
        }
        return false;
    }
}
