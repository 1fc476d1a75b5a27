package org.harmattan.evaluate;

import java.util.Optional;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.PlaceMention;

/**
 * An annotated name beside the one that was found there.
 *
 * @param gold as a person read it
 * @param found as the program read it
 */
record SpanPair(GoldMention gold, PlaceMention found) {

    Optional<Candidate> chosen() {
        return found.resolution().chosen();
    }

    /** Whether the annotation tells a position. */
    boolean isLocatable() {
        return gold.place().flatMap(GoldMention.Target::point).isPresent();
    }

    /** How far off the program is, in kilometres; empty when either side has no position. */
    Optional<Double> errorKm() {
        return gold.place()
                .flatMap(GoldMention.Target::point)
                .flatMap(point -> chosen().map(candidate ->
                        Geodesy.distance(point, candidate.place().point()) / 1_000));
    }

    boolean isWithin(double km) {
        return errorKm().filter(error -> error <= km).isPresent();
    }

    /** Whether it is the very place: the same row, a position within its tolerance, the same country. */
    boolean isExact() {
        if (gold.place().isEmpty() || chosen().isEmpty()) {
            return false;
        }
        GoldMention.Target target = gold.place().get();
        Candidate candidate = chosen().get();
        if (target.id().filter(candidate.place().id()::equals).isPresent()) {
            return true;
        }
        if (target.point().isEmpty()) {
            return candidate.place().kind() == PlaceKind.COUNTRY
                    && candidate.place().country().equals(target.country());
        }
        return isWithin(target.toleranceKm());
    }
}
