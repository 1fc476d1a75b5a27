package org.harmattan.index;

import java.util.Optional;

/**
 * A first-order division: names alone are not enough, since several countries have a Centre or a Sahel.
 *
 * @param name its name
 * @param country English name of its country, when known
 */
public record Division(String name, Optional<String> country) {

    private static final char BETWEEN = '\u001f';

    /** Both names as one word of a dictionary. */
    static String key(String name, Optional<String> country) {
        return name + BETWEEN + country.orElse("");
    }

    static Division of(String key) {
        int at = key.indexOf(BETWEEN);
        return new Division(
                key.substring(0, at), Optional.of(key.substring(at + 1)).filter(country -> !country.isEmpty()));
    }
}
