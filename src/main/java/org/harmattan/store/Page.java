package org.harmattan.store;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;

/**
 * Some incidents out of a longer list.
 *
 * @param incidents in the order of the list
 * @param next where the next page starts; empty when there is none
 */
public record Page(List<Incident> incidents, Optional<PageKey> next) {

    /** Copies the list. */
    public Page {
        incidents = List.copyOf(incidents);
    }
}
