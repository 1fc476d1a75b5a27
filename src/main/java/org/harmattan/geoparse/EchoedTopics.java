package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Document;

/**
 * Tells where <i>the town</i> is not the one named last but the one that the text is about: a town that somebody only came
 * from or goes to is not meant. Immutable; safe for several threads.
 */
final class EchoedTopics {

    /** Words for a settlement named before. */
    private static final Set<String> SETTLEMENTS = Set.of("town", "village");

    /** Names looked at before a word that stands for one, so that the time stays linear. */
    static final int MOST_NAMES = 40;

    private final PlaceWords words;

    EchoedTopics(PlaceWords words) {
        this.words = words;
    }

    /**
     * The settlement that the text names again and again before some words for one, where that named last is only passed by.
     *
     * @param index the words for a settlement, among the terms of the text
     * @param kind what they call it
     */
    Optional<Resolution> find(
            Document document, List<PlaceTerm> terms, List<Resolution> resolutions, int index, String kind) {
        if (!SETTLEMENTS.contains(kind)) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        Optional<String> last = Optional.empty();
        Optional<Resolution> topic = Optional.empty();
        for (int i = index - 1; i >= Math.max(0, index - MOST_NAMES); i--) {
            Optional<String> named = settlement(document, terms.get(i), resolutions.get(i));
            if (named.isEmpty()) {
                continue;
            }
            if (last.isEmpty()) {
                if (!isPassedBy(document, terms.get(i))) {
                    return Optional.empty();
                }
                last = named;
            }
            int count = counts.merge(named.get(), 1, Integer::sum);
            if (count > 1 && named.equals(last)) {
                return Optional.empty();
            }
            if (count > 1 && topic.isEmpty()) {
                topic = Optional.of(resolutions.get(i));
            }
        }
        return topic;
    }

    /** The settlement that a name of the text itself means: where it was sent from is not what it is about. */
    private static Optional<String> settlement(Document document, PlaceTerm term, Resolution resolution) {
        return term.hit().isPlace() && term.hit().echo().isEmpty() && !term.opensDateline(document)
                ? resolution
                        .chosen()
                        .map(Candidate::place)
                        .filter(place -> place.kind().isSettlement())
                        .map(Place::id)
                : Optional.empty();
    }

    /** {@code arrivés de Ouahigouya}, {@code sur la route de Mopti}. */
    private boolean isPassedBy(Document document, PlaceTerm named) {
        return new Surrounds(document, words).passBy(named.hit().firstToken());
    }
}
