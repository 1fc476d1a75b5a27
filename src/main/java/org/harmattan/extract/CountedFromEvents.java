package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * Counts back to events that the text names as so long past: <i>the market stayed shut on Sunday, two days after the killing of
 * the mayor</i> puts the killing on Friday; without another day it counts from the publication.
 */
final class CountedFromEvents {

    /** Words between a verb of coming and the days counted. */
    private static final int COMING = 2;

    private CountedFromEvents() {}

    /** The dates, with those that count from an event named after them put on the day of that event. */
    static List<DatePhrase> resolve(
            Document document, List<DatePhrase> dates, Optional<LocalDate> published, ContextWords contexts) {
        return published
                .map(day -> dates.stream()
                        .flatMap(date -> resolve(document, date, dates, day, contexts).stream())
                        .toList())
                .orElse(dates);
    }

    /** The date where it counts; none where a heading counts from a day that it does not name. */
    private static Optional<DatePhrase> resolve(
            Document document, DatePhrase date, List<DatePhrase> dates, LocalDate published, ContextWords contexts) {
        if (!countsOnFrom(document, date, published, contexts)) {
            return Optional.of(date);
        }
        if (isCompared(document, date, contexts)) {
            return Optional.of(back(date, published, published, Anchor.EVENT));
        }
        Optional<LocalDate> beside = dayBeside(document, date, dates);
        return beside.isEmpty() && document.isHeading(document.getSentenceOf(date.firstToken()))
                ? Optional.empty()
                : Optional.of(back(date, published, beside.orElse(published), Anchor.CALENDAR));
    }

    /** {@code deux jours après l'attaque}, but not {@code deux jours après, …}. */
    private static boolean countsOnFrom(
            Document document, DatePhrase date, LocalDate published, ContextWords contexts) {
        int after = date.endToken();
        return date.anchor() == Anchor.EVENT
                && date.end().isAfter(published)
                && contexts.countsOn(document, date)
                && after < document.getSentenceOf(date.firstToken()).endToken()
                && document.tokens().get(after).continuesPhrase();
    }

    /** {@code The attack came two days after the release of the hostages}. */
    private static boolean isCompared(Document document, DatePhrase date, ContextWords contexts) {
        int first = Math.max(document.getSentenceOf(date.firstToken()).firstToken(), date.firstToken() - COMING);
        return contexts.coming.beginsWithin(document.tokens(), first, date.firstToken());
    }

    private static Optional<LocalDate> dayBeside(Document document, DatePhrase counted, List<DatePhrase> dates) {
        Sentence sentence = document.getSentenceOf(counted.firstToken());
        List<DatePhrase> days = dates.stream()
                .filter(date -> date.anchor() != Anchor.EVENT && date.precision() == DatePrecision.DAY)
                .filter(date -> date.firstToken() >= sentence.firstToken() && date.endToken() <= sentence.endToken())
                .toList();
        Optional<DatePhrase> before = days.stream()
                .filter(date -> date.endToken() <= counted.firstToken())
                .reduce((one, other) -> other);
        // "A day after an attack on Sebba, crowds marched in Dori on Tuesday": the day of what came after stands last.
        boolean opens = counted.firstToken() == sentence.firstToken();
        return before.or(() -> days.stream()
                        .filter(date -> opens && date.firstToken() >= endOfClause(document, counted, sentence))
                        .reduce((one, other) -> other))
                .map(DatePhrase::start);
    }

    /** {@code Trois jours après l'attaque de lundi contre Sebba, …}: a day before the comma is that of the attack itself. */
    private static int endOfClause(Document document, DatePhrase counted, Sentence sentence) {
        return IntStream.range(counted.endToken(), sentence.endToken())
                .filter(token -> document.tokens().get(token).follows(','))
                .findFirst()
                .orElse(sentence.endToken());
    }

    private static DatePhrase back(DatePhrase date, LocalDate published, LocalDate day, Anchor anchor) {
        long least = date.start().toEpochDay() - published.toEpochDay();
        long most = date.end().toEpochDay() - published.toEpochDay();
        return new DatePhrase(
                date.firstToken(),
                date.endToken(),
                day.minusDays(most),
                day.minusDays(least),
                date.precision(),
                anchor);
    }
}
