package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;

/**
 * How likely it is that a name means the place that fits it best: a logistic regression over what spoke for the place. Its
 * weights were fitted to annotated texts and stand in {@code data/lexicon/place-scores.json}. Immutable; safe for several
 * threads.
 */
public final class PlaceScores {

    /** What is weighed. */
    enum Feature {
        /** Always 1. */
        BIAS,
        /** Logarithm of the odds that the place has against all others, from -4 to 6. */
        ODDS,
        /** Letters in which its name differs from the one written. */
        EDITS,
        /** 1 where they differ in vowels only. */
        VARIANT,
        /** 1 where the nearest other place of the text is at the same spot, less with distance. */
        NEARNESS,
        /** 1 where the text names no other place surely. */
        ALONE,
        /** Distance to that place in 1000 km, at most 1. */
        DISTANCE,
        /** Share of the text's attention that its country has. */
        COUNTRY,
        /** 1 where a division or country beside the name holds it. */
        CONTAINED,
        /** 1 where the words announce its very kind. */
        ANNOUNCED,
        /** 1 where they announce another kind. */
        MISFIT,
        /** 1 for a place that was chosen for this region's news. */
        CURATED,
        /** 1 for villages and other small places, of which a gazetteer may lack one of that name. */
        SMALL,
        /** 1 for a country: few other places bear its name. */
        STATE,
        /** 1 for a division or another area that no word announces: a village of that name may be meant. */
        UNANNOUNCED_AREA
    }

    private static final double LEAST_ODDS = -4;
    private static final double MOST_ODDS = 6;
    private static final double FARTHEST_METRES = 1_000_000;
    private static final double NEAR_METRES = 120_000;

    private static final int FEATURES = Feature.values().length;

    private final double[] weights;

    PlaceScores(double[] weights) {
        this.weights = weights.clone();
    }

    /**
     * Reads the weights.
     *
     * @throws IOException when the stream fails, is no JSON, or lacks a weight; the message names it
     */
    public static PlaceScores read(InputStream json) throws IOException {
        JsonNode given = new ObjectMapper().readTree(json).path("weights");
        double[] weights = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            JsonNode weight = given.path(feature.name().toLowerCase(java.util.Locale.ROOT));
            if (!weight.isNumber()) {
                throw new IOException("data/lexicon/place-scores.json: no weight for " + feature);
            }
            weights[feature.ordinal()] = weight.asDouble();
        }
        return new PlaceScores(weights);
    }

    /**
     * The values of all features.
     *
     * @param share the place's share of certainty among all candidates, 0 to 1
     */
    static double[] features(Fit fit, double share) {
        double[] values = new double[FEATURES];
        Place place = fit.place();
        double metres = fit.neighbour().map(Neighbour::metres).orElse(0.0);
        boolean alone = fit.neighbour().isEmpty();
        double odds = Math.log(share / Math.max(1e-9, 1 - share));
        set(values, Feature.BIAS, 1);
        set(values, Feature.ODDS, Math.max(LEAST_ODDS, Math.min(MOST_ODDS, odds)));
        set(values, Feature.EDITS, fit.edits());
        set(values, Feature.VARIANT, fit.variant() ? 1 : 0);
        set(values, Feature.NEARNESS, alone ? 0 : Math.exp(-metres / NEAR_METRES));
        set(values, Feature.ALONE, alone ? 1 : 0);
        set(values, Feature.DISTANCE, Math.min(FARTHEST_METRES, metres) / FARTHEST_METRES);
        set(values, Feature.COUNTRY, fit.country());
        set(values, Feature.CONTAINED, fit.division().isPresent() ? 1 : 0);
        boolean announced = fit.announced().isPresent();
        set(values, Feature.ANNOUNCED, announced && fit.kindFit() > 0 ? 1 : 0);
        set(values, Feature.MISFIT, announced && fit.kindFit() < 0 ? 1 : 0);
        set(values, Feature.CURATED, place.isCurated() ? 1 : 0);
        set(values, Feature.SMALL, isSmall(place) ? 1 : 0);
        boolean state = place.kind() == PlaceKind.COUNTRY;
        set(values, Feature.STATE, state ? 1 : 0);
        set(
                values,
                Feature.UNANNOUNCED_AREA,
                !state && !announced && place.kind().isArea() ? 1 : 0);
        return values;
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private static boolean isSmall(Place place) {
        return switch (place.kind()) {
            case COUNTRY, REGION, CERCLE, PROVINCE, DEPARTMENT, CITY, ZONE, RIVER, LAKE -> false;
            default -> true;
        };
    }

    /** The likelihood, 0 to 1, of something with these features. */
    double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
