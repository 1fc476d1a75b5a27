package org.harmattan.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.incident.Stance;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.DatePhrase.Anchor;
import org.harmattan.text.DatePrecision;
import org.harmattan.text.DatelineEnds;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/** The dates of a text but for the day of publication in its head and the days of messages, which date no event. */
final class EventDates {

    /** The day of publication stands among the first sentences. */
    private static final int HEAD_SENTENCES = 4;

    /** A sentence this short around it is a date line. */
    private static final int DATE_LINE_TOKENS = 14;

    /** Words of a phrase before the day of a message. */
    private static final int MESSAGE_REACH = 6;

    /** Words between a day and the verb of who speaks on it. */
    private static final int SPEAKER = 5;

    /** The same, where the speaker is named. */
    private static final int NAMED_SPEAKER = 14;

    /** Words between a superlative and the day since which it holds. */
    private static final int COMPARED = 16;

    /** Words between the auxiliary verb of what is to come and its day. */
    private static final int TO_COME = 4;

    private EventDates() {}

    /** The dates of events among all dates of a text. */
    static List<DatePhrase> of(
            Document document,
            List<DatePhrase> dates,
            List<Attribution> attributions,
            Optional<LocalDate> published,
            ContextWords contexts) {
        Map<Integer, List<Attribution>> claims = claimsBySentence(document, attributions);
        return CountedFromEvents.resolve(document, dates, published, contexts).stream()
                .filter(date -> !isPublication(document, date, published))
                .filter(date -> !isOfMessage(document, date, contexts))
                .filter(date -> !isOfFounding(document, date, contexts))
                .filter(date -> !isCompared(document, date, contexts))
                .filter(date -> !isToCome(document, date, contexts))
                .filter(date -> !opensSpeech(document, date, contexts))
                .filter(date -> !opensClaim(document, date, claims))
                .map(date -> NightHours.narrow(document, date, contexts))
                .toList();
    }

    /** {@code un communiqué publié jeudi}, {@code on Friday in a statement}, {@code inhumés mercredi}. */
    private static boolean isOfMessage(Document document, DatePhrase date, ContextWords contexts) {
        Sentence sentence = document.getSentenceOf(date.firstToken());
        int after = date.endToken();
        boolean before = after < sentence.endToken()
                && !contexts.afterMessageDays
                        .longestAt(document.tokens(), after)
                        .values()
                        .isEmpty();
        return before || isAfterMessage(document, date, sentence.firstToken(), contexts);
    }

    private static boolean isAfterMessage(Document document, DatePhrase date, int floor, ContextWords contexts) {
        // "COMMUNIQUÉ – Le 3 juin": a heading, not the day of the message.
        return !document.tokens().get(date.firstToken()).followsAny(":–—")
                && follows(document, date, floor, contexts.beforeMessageDays);
    }

    /** {@code factions created in March}, {@code la junte arrivée au pouvoir en août 2020}: what is dated is no deed of the news. */
    private static boolean isOfFounding(Document document, DatePhrase date, ContextWords contexts) {
        return date.precision() != DatePrecision.DAY
                && follows(
                        document,
                        date,
                        document.getSentenceOf(date.firstToken()).firstToken(),
                        contexts.beforeFoundingDays);
    }

    private static boolean follows(Document document, DatePhrase date, int floor, PhraseTrie<Boolean> phrases) {
        int from = Math.max(floor, date.firstToken() - MESSAGE_REACH);
        // A day may begin with its preposition, which may also end the phrase: "a message on Sunday".
        return phrases.endsBefore(document.tokens(), from, date.firstToken())
                || date.endToken() - date.firstToken() > 1
                        && phrases.endsBefore(document.tokens(), from, date.firstToken() + 1);
    }

    /** {@code the market will not be held this Saturday}. */
    private static boolean isToCome(Document document, DatePhrase date, ContextWords contexts) {
        int from = date.firstToken();
        int floor = Math.max(document.getSentenceOf(from).firstToken(), from - TO_COME);
        while (from > floor && document.tokens().get(from).continuesPhrase()) {
            from--;
        }
        return contexts.toCome.beginsWithin(document.tokens(), from, date.firstToken());
    }

    /** {@code Dimanche, l'état-major avait parlé de huit tués}. */
    private static boolean opensSpeech(Document document, DatePhrase date, ContextWords contexts) {
        Sentence sentence = document.getSentenceOf(date.firstToken());
        int end = Math.min(sentence.endToken(), date.endToken() + SPEAKER);
        int verb = contexts.speaking.next(document.tokens(), date.endToken(), end);
        return date.firstToken() == sentence.firstToken()
                && verb < end
                && !isAside(document, date, verb, contexts.speaking.endAt(document.tokens(), verb));
    }

    /** {@code A day earlier, an official said, two men had been shot}, {@code Lundi, a dit le maire, deux hommes …}. */
    private static boolean isAside(Document document, DatePhrase date, int verb, int end) {
        return verb == date.endToken() || endsAside(document, end);
    }

    /** Whether words that name a speaker end with a comma before that token. */
    static boolean endsAside(Document document, int token) {
        return token < document.tokens().size() && document.tokens().get(token).follows(',');
    }

    private static Map<Integer, List<Attribution>> claimsBySentence(Document document, List<Attribution> attributions) {
        return attributions.stream()
                .filter(said -> said.stance() == Stance.CLAIMS || said.stance() == Stance.DENIES)
                .collect(Collectors.groupingBy(
                        said -> document.getSentenceOf(said.cueToken()).index()));
    }

    /** {@code Jeudi, l'État islamique a revendiqué l'attaque}: who claims or denies does so on that day. */
    private static boolean opensClaim(Document document, DatePhrase date, Map<Integer, List<Attribution>> claims) {
        Sentence sentence = document.getSentenceOf(date.firstToken());
        return date.firstToken() == sentence.firstToken()
                && claims.getOrDefault(sentence.index(), List.of()).stream()
                        .filter(said -> said.cueToken() - date.endToken() <= NAMED_SPEAKER
                                && isInOneClause(document, date.endToken(), said.cueToken()))
                        .flatMap(said -> said.actor().stream().filter(actor -> actor.endToken() <= said.cueToken()))
                        .anyMatch(actor -> actor.firstToken() >= date.endToken()
                                && actor.firstToken() - date.endToken() <= SPEAKER);
    }

    private static boolean isInOneClause(Document document, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (document.tokens().get(i).follows(';')) {
                return false;
            }
        }
        return true;
    }

    /** {@code the deadliest attack since the coup of July 26}: the day is that of another event. */
    private static boolean isCompared(Document document, DatePhrase date, ContextWords contexts) {
        int sentence = document.getSentenceOf(date.firstToken()).firstToken();
        return contexts.comparison.beginsWithin(
                document.tokens(), Math.max(sentence, date.firstToken() - COMPARED), date.firstToken());
    }

    private static boolean isPublication(Document document, DatePhrase date, Optional<LocalDate> published) {
        Sentence sentence = document.getSentenceOf(date.firstToken());
        if (date.anchor() != Anchor.CALENDAR || sentence.index() >= HEAD_SENTENCES) {
            return false;
        }
        boolean same = published.filter(date.start()::equals).isPresent();
        int end = document.tokens().get(date.endToken() - 1).span().end();
        // "6 March: …" heads an item; the place comes first in a dateline of another day.
        boolean heads = date.firstToken() == sentence.firstToken() && published.isPresent() && !same;
        boolean opens = !heads && date.firstToken() - sentence.firstToken() < DATE_LINE_TOKENS;
        return same && sentence.endToken() - sentence.firstToken() <= DATE_LINE_TOKENS
                || opens && !DatelineEnds.after(document.text(), end).isEmpty();
    }
}
