package org.harmattan.extract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely something is, by traits: the logistic function of a weighted sum (Cox 1958).
 *
 * @param <T> what is weighed
 * @param constant the sum where all traits are 0
 * @param weights what each trait adds; one that is not named adds nothing
 */
public record LogisticModel<T extends Enum<T>>(double constant, Map<T, Double> weights) {

    /** Copies the map. */
    public LogisticModel {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /**
     * The probability, 0 to 1.
     *
     * @param traits a number for each trait, in their order
     */
    public double probability(double[] traits) {
        return 1 / (1 + Math.exp(-logit(traits)));
    }

    /** The sum before the logistic function. */
    public double logit(double[] traits) {
        double sum = constant;
        for (Map.Entry<T, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * traits[weight.getKey().ordinal()];
        }
        return sum;
    }
}
