package org.harmattan.exchange;

import java.util.Optional;

/**
 * What one source has part in a set of incidents.
 *
 * @param source its name: {@code Harmattan} for what was read from articles, else where it was imported from
 * @param licence the terms under which it may be passed on, where they are known
 * @param incidents how many incidents come from it, 1 or more
 */
public record DataShare(String source, Optional<String> licence, long incidents) {

    /** One line: {@code ACLED: 12 incidents (ACLED terms of use)}. */
    public String describe() {
        return source + ": " + incidents + (incidents == 1 ? " incident" : " incidents")
                + licence.map(terms -> " (" + terms + ")").orElse("");
    }
}
