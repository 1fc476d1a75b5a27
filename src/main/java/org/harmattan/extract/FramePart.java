package org.harmattan.extract;

import java.util.List;
import org.harmattan.text.DatePhrase;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Sentence;

/**
 * A part of a sentence that tells of one event, with what stands in it.
 *
 * @param index all that the reading holds, by sentence
 * @param firstToken index of the first token of the part
 * @param endToken index after its last token
 * @param triggers the words in it that tell of the event
 * @param tolls the numbers of victims in it
 */
record FramePart(
        Reading reading,
        SentenceIndex index,
        Sentence sentence,
        int firstToken,
        int endToken,
        List<Trigger> triggers,
        List<CasualtyStatement> tolls) {

    /**
     * The part between two tokens.
     *
     * @param triggers those of the whole sentence
     * @param tolls those of the whole sentence
     */
    static FramePart of(
            Reading reading,
            SentenceIndex index,
            Sentence sentence,
            int from,
            int to,
            List<Trigger> triggers,
            List<CasualtyStatement> tolls) {
        boolean part = from > sentence.firstToken() || to < sentence.endToken();
        List<Trigger> own = triggers.stream()
                .filter(trigger -> from <= trigger.firstToken() && trigger.firstToken() < to)
                .toList();
        return new FramePart(reading, index, sentence, from, to, own, ownTolls(tolls, from, to, part));
    }

    /** A part of a sentence has its own share of a total that stands in another part: {@code six à Léré, deux à Dia}. */
    private static List<CasualtyStatement> ownTolls(List<CasualtyStatement> tolls, int from, int to, boolean part) {
        List<CasualtyStatement> own = tolls.stream()
                .filter(toll -> from <= toll.firstToken() && toll.firstToken() < to)
                .filter(toll -> !(part && toll.total()))
                .toList();
        boolean shares = part && own.stream().allMatch(CasualtyStatement::subset);
        return shares ? own.stream().map(CasualtyStatement::onItsOwn).toList() : own;
    }

    Document document() {
        return reading.document();
    }

    /** What the whole sentence gives as said by somebody. */
    List<Attribution> attributions() {
        return index.attributions(sentence);
    }

    /** The dates of the whole sentence. */
    List<DatePhrase> dates() {
        return index.dates(sentence);
    }

    boolean hasToken(int token) {
        return firstToken <= token && token < endToken;
    }

    /** Whether a phrase begins in the part. */
    boolean has(PhraseTrie<Boolean> phrases) {
        return phrases.beginsWithin(document().tokens(), firstToken, endToken);
    }

    /** Whether a phrase begins between the last words that tell of the event or its victims and a token after them. */
    boolean hasBefore(PhraseTrie<Boolean> phrases, int token) {
        int told = Math.max(
                triggers.stream().mapToInt(Trigger::endToken).max().orElse(firstToken),
                tolls.stream().mapToInt(CasualtyStatement::endToken).max().orElse(firstToken));
        return told < token && phrases.beginsWithin(document().tokens(), told, token);
    }

    /** Whether a phrase begins anywhere in the sentence. */
    boolean isInSentence(PhraseTrie<Boolean> phrases) {
        return phrases.beginsIn(document().tokens(), sentence);
    }

    /** <i>Un blessé a succombé le lendemain</i>: the day after is not the day of the event. */
    boolean tellsOnlyOfVictims() {
        return triggers.stream().allMatch(Trigger::isDeadly);
    }
}
