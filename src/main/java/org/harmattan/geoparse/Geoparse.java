package org.harmattan.geoparse;

import java.util.List;

/**
 * The places of a document.
 *
 * @param mentions every name that is or looks like a place, in the order of the text
 * @param expressions what they say together about where things are, in the order of the text
 * @param countries ISO codes of the countries the document speaks of, most spoken of first
 */
public record Geoparse(List<PlaceMention> mentions, List<PlaceExpression> expressions, List<String> countries) {

    /** Copies the lists. */
    public Geoparse {
        mentions = List.copyOf(mentions);
        expressions = List.copyOf(expressions);
        countries = List.copyOf(countries);
    }
}
