package org.harmattan.evaluate;

import java.util.Optional;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Span;

/**
 * A name of a place where it stands in a text.
 *
 * @param span where
 * @param text the name
 * @param place what it means; empty when no gazetteer has it
 */
public record GoldMention(Span span, String text, Optional<Target> place) {

    /**
     * The place that a name means.
     *
     * @param id id in the curated gazetteer, for places that have one there
     * @param country ISO 3166-1 alpha-2
     * @param point its position; empty for a country
     * @param toleranceKm how far off an exact answer may be, in kilometres
     */
    public record Target(Optional<String> id, String country, Optional<LonLat> point, double toleranceKm) {}
}
