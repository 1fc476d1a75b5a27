package org.harmattan.extract;

import java.util.BitSet;
import java.util.Set;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;

/**
 * Weighs the places named around an event that names none of its own: the nearest counts, but less where somebody speaks from
 * it or lives there. One per article; not safe for several threads.
 */
final class PlacesAround {

    /** A place named up to this many sentences before, or one after, still holds. */
    private static final int BEFORE = Surroundings.BEFORE;

    /** Where an event goes on counts as so many sentences away from where it begins. */
    private static final double LATER = 0.5;

    /** The sentence after an event tells of the next more often. */
    private static final double AFTER = 3;

    /** The home of a witness, or the seat of who speaks. */
    private static final double VOICE = 1.5;

    /** What stands where the event is told and was not taken for its place. */
    private static final double PASSED_OVER = 1.5;

    /** Another event, told in the same sentence, was there. */
    private static final double TAKEN = 0.75;

    /** The words before it do not say that something is there. */
    private static final double NOT_AT = 0.3;

    /** Of two places that are alike the nearer word counts. */
    private static final double PER_WORD = 0.001;

    private final Document document;
    private final ScenePhrases phrases;
    private final BySentence<Attribution> attributions;

    PlacesAround(Reading reading, ScenePhrases phrases) {
        this.phrases = phrases;
        document = reading.document();
        attributions = BySentence.of(document, reading.attributions(), Attribution::cueToken);
    }

    /**
     * An event among the places around it.
     *
     * @param sentences those that tell of it
     * @param parts the tokens that do
     */
    record Told(EventDraft draft, BitSet sentences, BitSet parts) {

        static Told of(EventDraft draft) {
            BitSet sentences = new BitSet();
            draft.sentences().forEach(sentences::set);
            BitSet parts = new BitSet();
            draft.frames().forEach(frame -> parts.set(frame.firstToken(), frame.endToken()));
            return new Told(draft, sentences, parts);
        }

        /** How many sentences another stands before one of these, or after it. */
        private double away(int sentence) {
            int next = sentences.nextSetBit(sentence);
            boolean before = next >= 0 && next - sentence <= BEFORE;
            int first = draft.firstFrame().sentence().index();
            return before ? next - sentence + (next == first ? 0 : LATER) : AFTER;
        }
    }

    /**
     * How far a place is from an event: sentences, and what else speaks against it in such.
     *
     * @param told the events told in the sentence of the place
     */
    double distance(PlaceExpression place, Told event, Set<EventDraft> told) {
        int sentence = document.getSentenceOf(place.firstToken()).index();
        boolean taken = told.stream()
                .filter(other -> other != event.draft())
                .anyMatch(other -> other.scene().filter(place::equals).isPresent());
        return event.away(sentence)
                + (event.parts().get(place.endToken() - 1) ? PASSED_OVER : 0)
                + (isOfVoice(place, sentence) ? VOICE : 0)
                + (taken ? TAKEN : 0)
                + (isAt(place) ? 0 : NOT_AT)
                + PER_WORD * Math.abs(event.draft().firstFrame().firstToken() - place.firstToken());
    }

    private boolean isOfVoice(PlaceExpression place, int sentence) {
        return phrases.isHome(document, place)
                || attributions.get(sentence).stream().anyMatch(said -> ScenePhrases.isOfSource(document, place, said));
    }

    /** {@code à Sebba}, {@code près de Sebba}: not {@code la route de Sebba}. */
    private boolean isAt(PlaceExpression place) {
        return phrases.isAt(document, place)
                || phrases.opensWithAt(document, place)
                || SceneFit.isNearSpot(place) && !SceneFit.isSpot(place);
    }
}
