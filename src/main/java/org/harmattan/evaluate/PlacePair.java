package org.harmattan.evaluate;

import java.util.Optional;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;

/**
 * An annotated place beside the same name as the extractor read it.
 *
 * @param gold as a person read it
 * @param found as the extractor read it
 */
record PlacePair(GoldPlace gold, FoundPlace found) {

    /** Whether the annotation tells where it lies. */
    boolean isLocatable() {
        return gold.point().isPresent();
    }

    /** How far off the extractor is, in kilometres; empty when either side has no position. */
    Optional<Double> errorKm() {
        Optional<LonLat> read =
                found.chosen().map(candidate -> candidate.place().point());
        return gold.point().flatMap(expected -> read.map(point -> Geodesy.distance(expected, point) / 1000));
    }

    /** Whether it lies within {@code km} of where it should. */
    boolean isWithin(double km) {
        return errorKm().filter(error -> error <= km).isPresent();
    }
}
