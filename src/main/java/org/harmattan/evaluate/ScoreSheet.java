package org.harmattan.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The scores of one language, or of all.
 *
 * @param language {@code fr}, {@code en} or {@code all}
 * @param values by measure, in its order; a measure of which there was no case is absent
 */
public record ScoreSheet(String language, Map<Measure, Double> values) {

    /** The sheet over all languages. */
    public static final String ALL = "all";

    /** Copies the map. */
    public ScoreSheet {
        EnumMap<Measure, Double> copy = new EnumMap<>(Measure.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<Double> find(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    /** The same without some measures, of which there is then no case. */
    ScoreSheet without(Set<Measure> measures) {
        EnumMap<Measure, Double> left = new EnumMap<>(Measure.class);
        left.putAll(values);
        left.keySet().removeAll(measures);
        return new ScoreSheet(language, left);
    }

    /**
     * The score.
     *
     * @throws NoSuchElementException when there was no case of it
     */
    public double get(Measure measure) {
        return find(measure).orElseThrow(() -> new NoSuchElementException("no case of " + measure.label()));
    }

    /** Fills a sheet. */
    static final class Builder {

        private final EnumMap<Measure, Double> values = new EnumMap<>(Measure.class);

        void count(Measure measure, int number) {
            values.put(measure, (double) number);
        }

        void share(Measure measure, double part, int whole) {
            if (whole > 0) {
                values.put(measure, part / whole);
            }
        }

        void value(Measure measure, OptionalDouble value) {
            value.ifPresent(number -> values.put(measure, number));
        }

        /** Precision, recall and F1; with nothing expected and nothing found there is no case. */
        void retrieval(Measure precision, Measure recall, Measure f1, int found, int missed, int spurious) {
            share(precision, found, found + spurious);
            share(recall, found, found + missed);
            share(f1, 2.0 * found, 2 * found + missed + spurious);
        }

        void calibration(Calibration calibration) {
            value(Measure.RELIABILITY_ERROR, calibration.reliabilityError());
            value(Measure.BRIER, calibration.brier());
            value(Measure.CONSTANT_BRIER, calibration.constantBrier());
        }

        void fieldCalibration(Calibration calibration) {
            value(Measure.FIELD_RELIABILITY_ERROR, calibration.reliabilityError());
            value(Measure.FIELD_BRIER, calibration.brier());
            value(Measure.FIELD_CONSTANT_BRIER, calibration.constantBrier());
        }

        ScoreSheet build(String language) {
            return new ScoreSheet(language, values);
        }
    }
}
