package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** The dates of a text but for the day of publication in its head, which dates no event. */
final class EventDates {

    /** The day of publication stands among the first sentences. */
    private static final int HEAD_SENTENCES = 4;

    /** A sentence this short around it is a date line. */
    private static final int DATE_LINE_TOKENS = 14;

    private static final Pattern DATELINE_END =
            Pattern.compile("^\\.?[^.!?\\n]{0,60}?(?:\\s[-–—]{1,2}\\s|\\)\\s*[-–—:])");

    private EventDates() {}

    /** The dates of events among all dates of a text. */
    static List<DatePhrase> of(Document document, List<DatePhrase> dates, Optional<LocalDate> published) {
        return dates.stream()
                .filter(date -> !isPublication(document, date, published))
                .toList();
    }

    private static boolean isPublication(Document document, DatePhrase date, Optional<LocalDate> published) {
        Sentence sentence = document.getSentenceOf(date.firstToken());
        if (date.anchor() != Anchor.CALENDAR || sentence.index() >= HEAD_SENTENCES) {
            return false;
        }
        boolean same = published.filter(date.start()::equals).isPresent();
        int end = document.tokens().get(date.endToken() - 1).span().end();
        String rest = document.text().substring(end, Math.min(document.text().length(), end + 80));
        boolean opens = date.firstToken() - sentence.firstToken() < DATE_LINE_TOKENS;
        return same && sentence.endToken() - sentence.firstToken() <= DATE_LINE_TOKENS
                || opens && DATELINE_END.matcher(rest).find();
    }
}
