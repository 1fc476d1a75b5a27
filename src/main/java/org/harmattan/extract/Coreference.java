package org.harmattan.extract;

import java.io.IOException;
import java.io.InputStream;

/**
 * Tells whether a frame speaks of an event told before: a logistic regression over {@link Tie}s and pairs of them (Cox 1958).
 * Its weights were fitted to frames of annotated articles for which a reader said what they tell of; they stand in
 * {@code data/lexicon/coreference.json}. Immutable; safe for several threads.
 */
final class Coreference implements EventLinker {

    /** More than all that could speak against it. */
    private static final double CERTAIN = 100;

    private static final Tie[] TIES = Tie.values();

    private final PairModel<Tie> model;

    private Coreference(PairModel<Tie> model) {
        this.model = model;
    }

    /**
     * Reads the weights.
     *
     * @throws IOException when the file is no JSON or names a tie that there is not
     */
    static Coreference read(InputStream json) throws IOException {
        return new Coreference(PairModel.read(json, "coreference.json", Tie.class));
    }

    @Override
    public double score(Comparison comparison) {
        if (comparison.isImpossible()) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean[] holds = new boolean[TIES.length];
        for (Tie tie : TIES) {
            holds[tie.ordinal()] = tie.holds(comparison);
        }
        return model.score(holds) + (comparison.isCertain() ? CERTAIN : 0);
    }
}
