package org.harmattan.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds responsible, where rules find nobody, the actor named around an event for whom most speaks. One per article;
 * not safe for several threads.
 */
final class DoerPicker {

    /** So much must speak for an actor: of articles left out of the fit, those for whom so much speaks are mostly right. */
    static final double LEAST = -1;

    private final Map<EventDraft, Integer> order = new IdentityHashMap<>();
    private final List<EventDraft> all;
    private final Function<EventDraft, RuledEvent> rules;
    private final DoerNominees nominees;
    private final DoerScorer scorer;

    /**
     * A picker for the events of an article.
     *
     * @param all the events, in the order of the text
     * @param rules what rules say of an event
     */
    DoerPicker(List<EventDraft> all, Function<EventDraft, RuledEvent> rules, DoerNominees nominees, DoerScorer scorer) {
        this.all = all;
        this.rules = rules;
        this.nominees = nominees;
        this.scorer = scorer;
        for (EventDraft draft : all) {
            order.put(draft, order.size());
        }
    }

    /** Who did it, where rules do not say and enough speaks for somebody. */
    Optional<ActorMention> find(RuledEvent event) {
        if (!scorer.isAsked(event)) {
            return Optional.empty();
        }
        Optional<ActorMention> best = Optional.empty();
        double highest = LEAST;
        for (DoerNominee nominee : nominees.of(event, around(event.draft()))) {
            double score = scorer.score(nominee);
            if (score > highest) {
                highest = score;
                best = Optional.of(nominee.actor());
            }
        }
        return best;
    }

    /** So many events before and after one are looked at, so that the time stays linear in the length of the text. */
    private DoerOthers around(EventDraft draft) {
        int at = order.get(draft);
        List<RuledEvent> before = new ArrayList<>();
        List<RuledEvent> after = new ArrayList<>();
        all.subList(Math.max(0, at - DoerOthers.AROUND), at).forEach(other -> before.add(rules.apply(other)));
        all.subList(at + 1, Math.min(all.size(), at + 1 + DoerOthers.AROUND))
                .forEach(other -> after.add(rules.apply(other)));
        return new DoerOthers(rules.apply(all.get(0)), before, after);
    }
}
