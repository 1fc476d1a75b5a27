package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whether a frame speaks of an event told before: a logistic regression over {@link Tie}s and pairs of them (Cox 1958).
 * Its weights were fitted to frames of annotated articles for which a reader said what they tell of; they stand in
 * {@code data/lexicon/coreference.json}. Immutable; safe for several threads.
 */
final class Coreference implements EventLinker {

    /** More than all that could speak against it. */
    private static final double CERTAIN = 100;

    private static final Tie[] TIES = Tie.values();

    /**
     * What a tie, or two that hold together, adds.
     *
     * @param other the second; empty for a tie by itself
     */
    record Weight(Tie tie, Optional<Tie> other, double value) {

        private static final String AND = " & ";

        /** The name in the file. */
        String key() {
            return tie.key() + other.map(second -> AND + second.key()).orElse("");
        }

        private static Weight of(String key, double value) {
            String[] ties = key.toUpperCase(Locale.ROOT).split(AND);
            return new Weight(
                    Tie.valueOf(ties[0]),
                    ties.length > 1 ? Optional.of(Tie.valueOf(ties[1])) : Optional.empty(),
                    value);
        }
    }

    private final double constant;
    private final double[] singly = new double[TIES.length];
    private final List<Weight> together = new ArrayList<>();

    Coreference(double constant, List<Weight> weights) {
        this.constant = constant;
        for (Weight weight : weights) {
            if (weight.other().isPresent()) {
                together.add(weight);
            } else {
                singly[weight.tie().ordinal()] = weight.value();
            }
        }
    }

    /**
     * Reads the weights.
     *
     * @throws IOException when the file is no JSON or names a tie that there is not
     */
    static Coreference read(InputStream json) throws IOException {
        return Lexicons.read(json, "coreference.json", Coreference::of);
    }

    private static Coreference of(JsonNode root) {
        List<Weight> weights = new ArrayList<>();
        root.required("weights")
                .properties()
                .forEach(weight ->
                        weights.add(Weight.of(weight.getKey(), weight.getValue().asDouble())));
        return new Coreference(root.required("constant").asDouble(), weights);
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
        return score(holds) + (comparison.isCertain() ? CERTAIN : 0);
    }

    /**
     * The logarithm of the odds that a frame tells of an event.
     *
     * @param holds for each tie whether it holds, in their order
     */
    double score(boolean[] holds) {
        double sum = constant;
        for (int tie = 0; tie < TIES.length; tie++) {
            sum += holds[tie] ? singly[tie] : 0;
        }
        for (Weight weight : together) {
            boolean both = holds[weight.tie().ordinal()]
                    && holds[weight.other().orElseThrow().ordinal()];
            sum += both ? weight.value() : 0;
        }
        return sum;
    }
}
