package org.harmattan.extract;

import java.util.List;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.text.Document;
import org.harmattan.text.Sentence;

/**
 * What people demonstrate for or against, as far as their sentence tells it.
 *
 * @param firstToken index of the word that opens it; the end of the sentence where it tells nothing of the kind
 * @param endToken index after its last token
 */
record Demand(int firstToken, int endToken) {

    /** Words between {@code and} and the verb of what the crowd did besides. */
    private static final int DEED_REACH = 2;

    /**
     * What a sentence tells of it.
     *
     * @param triggers the words of the sentence that tell of events
     */
    static Demand of(ContextWords contexts, Document document, Sentence sentence, List<Trigger> triggers) {
        int end = sentence.endToken();
        int protest = triggers.stream()
                .filter(trigger -> trigger.names(EventFamily.DEMONSTRATION))
                .mapToInt(Trigger::firstToken)
                .min()
                .orElse(end);
        int first = contexts.demanding.next(document.tokens(), protest, end);
        int last = triggers.stream()
                .filter(trigger -> trigger.firstToken() > first && !trigger.isNoun())
                .mapToInt(trigger -> opening(contexts, document, first, trigger))
                .filter(at -> at > first)
                .min()
                .orElse(end);
        return new Demand(first, last);
    }

    /** {@code demanding their departure and set fire to the embassy}: the joint before a deed; 0 where there is none. */
    private static int opening(ContextWords contexts, Document document, int first, Trigger deed) {
        for (int at = deed.firstToken() - 1; at > first; at--) {
            int joint = contexts.demandEnds.endAt(document.tokens(), at);
            if (joint > at && joint <= deed.firstToken()) {
                return deed.firstToken() - joint <= DEED_REACH ? at : 0;
            }
        }
        return 0;
    }

    /** Whether nothing but what people want follows. */
    boolean isLast(Sentence sentence) {
        return endToken == sentence.endToken();
    }

    /** Whether what stands at that token is only wanted. */
    boolean wants(int token) {
        return token > firstToken && token < endToken;
    }

    /** {@code pour dénoncer l'enlèvement d'un médecin le 2 mai}: told with a day or a toll, the reason is an event of its own. */
    boolean isTold(SentenceIndex index, Sentence sentence) {
        return index.tolls(sentence).stream().anyMatch(toll -> wants(toll.firstToken()))
                || index.dates(sentence).stream().anyMatch(date -> wants(date.firstToken()));
    }

    /** Where people demonstrated: not where what they want is, unless nothing before tells where they were. */
    List<PlaceExpression> scenes(List<PlaceExpression> places) {
        boolean placed = places.stream().anyMatch(place -> place.firstToken() <= firstToken);
        return placed
                ? places.stream().filter(place -> !wants(place.firstToken())).toList()
                : places;
    }
}
