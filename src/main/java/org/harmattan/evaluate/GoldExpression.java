package org.harmattan.evaluate;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Span;

/**
 * Words that say where something is, with what any sound footprint of them holds and does not hold.
 *
 * @param span where they stand
 * @param text the words
 * @param relation what kind of words they are, such as {@code distance_direction}
 * @param contains positions within
 * @param excludes positions outside
 * @param best where the best point lies, if the words tell
 */
public record GoldExpression(
        Span span,
        String text,
        String relation,
        List<LonLat> contains,
        List<LonLat> excludes,
        Optional<GoldPoint> best) {

    /** Copies the lists. */
    public GoldExpression {
        contains = List.copyOf(contains);
        excludes = List.copyOf(excludes);
    }
}
