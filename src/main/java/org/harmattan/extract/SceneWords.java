package org.harmattan.extract;

import java.util.BitSet;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/** What the words around a place say of whether an event was there. One per article; not safe for several threads. */
final class SceneWords {

    /** A place named up to this many sentences before still holds. */
    static final int BEFORE = 3;

    /** A heading and a lede are among so many sentences. */
    static final int LEDE = 3;

    /** Words between an event and a place close to it. */
    private static final int CLOSE = 4;

    /** Words between an event and a place told with it. */
    private static final int REACH = 12;

    /** Words of a sentence before the place it opens with. */
    private static final int OPENING = 2;

    private final Document document;
    private final ScenePhrases phrases;
    private final BySentence<Attribution> attributions;

    SceneWords(Reading reading, ScenePhrases phrases) {
        this.phrases = phrases;
        document = reading.document();
        attributions = BySentence.of(document, reading.attributions(), Attribution::cueToken);
    }

    /**
     * Notes what speaks for or against one mention of a place.
     *
     * @param own the sentences of the event
     */
    void mark(SceneNominee nominee, PlaceExpression place, BitSet own) {
        EventDraft draft = nominee.draft();
        Sentence sentence = document.getSentenceOf(place.firstToken());
        int last = place.endToken() - 1;
        boolean inPart = false;
        for (Frame frame : draft.frames()) {
            if (frame.hasToken(last)) {
                inPart = true;
                nominee.mark(SceneSign.IN_FIRST_PART, frame == draft.firstFrame());
                markEvent(nominee, place, frame);
            }
        }
        nominee.mark(SceneSign.IN_A_PART, inPart);
        nominee.mark(SceneSign.IN_ITS_SENTENCE, !inPart && own.get(sentence.index()));
        if (!own.get(sentence.index())) {
            markDistance(nominee, sentence, own);
        }
        markMention(nominee, place, sentence, inPart || own.get(sentence.index()));
    }

    private void markMention(SceneNominee nominee, PlaceExpression place, Sentence sentence, boolean here) {
        nominee.mark(SceneSign.AFTER_AT, here && phrases.isAt(document, place));
        nominee.mark(SceneSign.AFTER_OF, here && phrases.isOf(document, place));
        nominee.mark(SceneSign.OPENS_SENTENCE, here && place.firstToken() - sentence.firstToken() <= OPENING);
        nominee.mark(SceneSign.NOT_THE_SCENE, phrases.isNotTheScene(document, place));
        nominee.mark(SceneSign.AWAY, phrases.isAway(document, place));
        nominee.mark(SceneSign.DATELINE, phrases.isDateline(document, place));
        nominee.mark(SceneSign.HOME, phrases.isHome(document, place));
        nominee.mark(
                SceneSign.OF_SOURCE,
                attributions.get(sentence.index()).stream()
                        .anyMatch(said -> ScenePhrases.isOfSource(document, place, said)));
    }

    private void markDistance(SceneNominee nominee, Sentence sentence, BitSet own) {
        int next = own.nextSetBit(sentence.index());
        int before = next < 0 ? Integer.MAX_VALUE : next - sentence.index();
        boolean same = before <= BEFORE && document.sentences().get(next).paragraph() == sentence.paragraph();
        nominee.mark(SceneSign.SENTENCE_BEFORE, before == 1 && same);
        nominee.mark(SceneSign.SENTENCE_BEFORE_IN_OTHER_PARAGRAPH, before == 1 && !same);
        nominee.mark(SceneSign.TWO_BEFORE, before == 2);
        nominee.mark(SceneSign.THREE_BEFORE, before == BEFORE);
        if (sentence.index() > 0 && own.get(sentence.index() - 1)) {
            boolean on = document.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph();
            nominee.mark(SceneSign.SENTENCE_AFTER, on);
            nominee.mark(SceneSign.SENTENCE_AFTER_IN_OTHER_PARAGRAPH, !on);
        }
        nominee.mark(SceneSign.IN_FIRST_SENTENCE, sentence.index() == 0);
        nominee.mark(SceneSign.IN_LEDE, sentence.index() > 0 && sentence.index() < LEDE);
    }

    private void markEvent(SceneNominee nominee, PlaceExpression place, Frame frame) {
        for (Trigger trigger : frame.triggers()) {
            int after = place.firstToken() - trigger.endToken();
            int before = trigger.firstToken() - place.endToken();
            nominee.mark(SceneSign.CLOSE_AFTER_EVENT, after >= 0 && after <= CLOSE);
            nominee.mark(SceneSign.AFTER_EVENT, after > CLOSE && after <= REACH);
            nominee.mark(SceneSign.CLOSE_BEFORE_EVENT, before >= 0 && before <= CLOSE);
            nominee.mark(
                    SceneSign.UNBROKEN_FROM_EVENT,
                    after >= 0
                            && after <= REACH
                            && ScenePhrases.isUnbroken(document, trigger.endToken(), place.firstToken()));
        }
    }
}
