package org.harmattan.evaluate;

import java.util.Comparator;
import java.util.Optional;
import org.harmattan.geo.Geodesy;
import org.harmattan.geoparse.Candidate;

/**
 * An annotated place beside the same name as the extractor read it.
 *
 * @param gold as a person read it
 * @param found as the extractor read it
 */
record PlacePair(GoldPlace gold, FoundPlace found) {

    private static final double NEAR_KM = 25;

    /** Whether the annotation tells where it lies. */
    boolean isLocatable() {
        return gold.point().isPresent();
    }

    /**
     * The place of the name, when the extractor gives it any. A text can use one name for a town and for its district,
     * where the annotation has one entry: the mention that lies nearest is taken.
     */
    Optional<Candidate> chosen() {
        return found.chosen().stream()
                .min(Comparator.comparingDouble(candidate -> errorKm(candidate).orElse(0.0)));
    }

    /** How far off the extractor is, in kilometres; empty when either side has no position. */
    Optional<Double> errorKm() {
        return chosen().flatMap(this::errorKm);
    }

    private Optional<Double> errorKm(Candidate candidate) {
        return gold.point()
                .map(point -> Geodesy.distance(point, candidate.place().point()) / 1000);
    }

    /** Whether it lies within {@code km} of where it should. */
    boolean isWithin(double km) {
        return errorKm().filter(error -> error <= km).isPresent();
    }

    /** Whether it lies within 25 km, or is a larger area around the annotated position. */
    boolean isNearOrAround() {
        return chosen().filter(candidate ->
                        isWithin(Math.max(NEAR_KM, candidate.place().radiusKm())))
                .isPresent();
    }
}
