package org.harmattan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.PlaceExpression;

/**
 * Puts each event that rules put nowhere at the place for which most speaks, once all are told. One per article; not safe for
 * several threads.
 */
final class ScenePicker {

    /** So much must speak for a place: that it is likelier than not. */
    static final double LEAST = 0;

    /** So many events before and after one are looked at, so that the time stays linear in the length of the text. */
    private static final int AROUND = EventDraft.REMEMBERED;

    private final SceneNominees nominees;
    private final SceneScorer scorer;

    ScenePicker(SceneNominees nominees, SceneScorer scorer) {
        this.nominees = nominees;
        this.scorer = scorer;
    }

    /** @param all the events of a text, each where the rules put it */
    void place(List<EventDraft> all) {
        List<Optional<PlaceExpression>> picked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            EventDraft draft = all.get(i);
            List<EventDraft> around = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND));
            boolean asked = !draft.isListed() && !draft.isSum() && scorer.isAsked(draft);
            picked.add(asked ? find(draft, around) : Optional.empty());
        }
        for (int i = 0; i < picked.size(); i++) {
            picked.get(i).ifPresent(all.get(i)::guessScene);
        }
    }

    private Optional<PlaceExpression> find(EventDraft draft, List<EventDraft> around) {
        Optional<PlaceExpression> best = Optional.empty();
        double highest = LEAST;
        for (SceneNominee nominee : nominees.of(draft, around)) {
            double score = scorer.score(nominee);
            if (score > highest) {
                highest = score;
                best = Optional.of(nominee.place());
            }
        }
        return best;
    }
}
