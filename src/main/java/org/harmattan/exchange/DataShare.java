package org.harmattan.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What one source has part in a set of incidents.
 *
 * @param source its name: {@code Harmattan} for what was read from articles, else where it was imported from
 * @param licence the terms under which it may be passed on, where they are known
 * @param mergedSources names of the other sources whose incidents were merged into these
 * @param incidents how many incidents come from it, 1 or more
 */
public record DataShare(String source, Optional<String> licence, List<String> mergedSources, long incidents) {

    /** Copies the list. */
    public DataShare {
        mergedSources = List.copyOf(mergedSources);
    }

    /** One line: {@code ACLED: 12 incidents (ACLED terms of use)}. */
    public String describe() {
        String merged = mergedSources.isEmpty() ? "" : " merged with " + String.join(", ", mergedSources);
        return source + merged + ": " + incidents + (incidents == 1 ? " incident" : " incidents")
                + licence.map(terms -> " (" + terms + ")").orElse("");
    }
}
