package org.harmattan.evaluate;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.Located;

/**
 * An annotated expression beside the area that was found for it.
 *
 * @param gold as a person read it
 * @param found the area, if there is one
 */
record AreaPair(GoldExpression gold, Optional<Located> found) {

    /** Whether the footprint holds all it must. */
    boolean holdsAll() {
        return found.isPresent() && count(gold.contains()) == gold.contains().size();
    }

    /** Whether it holds nothing it must not. */
    boolean holdsNone() {
        return found.isPresent() && count(gold.excludes()) == 0;
    }

    private long count(List<LonLat> points) {
        return points.stream()
                .filter(point -> found.orElseThrow().covers(point))
                .count();
    }

    /** Whether the best point lies where it should; true where the annotation leaves it open. */
    boolean isBestPointRight() {
        return gold.best()
                .map(best -> found.isPresent()
                        && Geodesy.distance(best.point(), found.get().point()) <= best.toleranceKm() * 1_000)
                .orElse(true);
    }

    boolean isRight() {
        return holdsAll() && holdsNone();
    }
}
