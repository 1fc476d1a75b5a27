package org.harmattan.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses by fitted weights that for which most speaks. Safe for several threads.
 *
 * @param doers weights of having done something
 * @param targets weights of having suffered it
 */
record FittedParties(PairModel<PartySign> doers, PairModel<PartySign> targets) implements PartyJudge {

    @Override
    public PartyOption doer(RuledEvent event, List<PartyOption> options) {
        return best(doers, options);
    }

    @Override
    public PartyOption target(RuledEvent event, List<PartyOption> options) {
        return best(targets, options);
    }

    /** The first of those for which most speaks. */
    static PartyOption best(PairModel<PartySign> model, List<PartyOption> options) {
        Map<PartyNominee, Double> alone = new IdentityHashMap<>();
        PartyOption best = options.get(0);
        double highest = Double.NEGATIVE_INFINITY;
        for (PartyOption option : options) {
            double score = option.together().map(model::score).orElse(0.0);
            for (PartyNominee nominee : option.chosen()) {
                score += alone.computeIfAbsent(nominee, one -> model.score(one.holds()));
            }
            if (score > highest) {
                highest = score;
                best = option;
            }
        }
        return best;
    }
}
