package org.harmattan.incident;

import java.util.Optional;

/**
 * A party to an incident.
 *
 * @param id key in the actor lexicon ({@code data/lexicon/actors.json})
 * @param label short label such as {@code JNIM} or {@code Unidentified}
 * @param name the name as ACLED writes it on the incident's date, or the lexicon's name where ACLED has none
 */
public record Actor(Optional<String> id, String label, String name) {

    /** Label of a perpetrator nobody names. */
    public static final String UNIDENTIFIED = "Unidentified";

    /** Refuses an empty label or name. */
    public Actor {
        if (label.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a label and a name");
        }
    }
}
