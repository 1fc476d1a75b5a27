package org.harmattan.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;

/**
 * Sees to it that a toll told for several incidents together is counted once in a table that cannot say so. Keeps a few
 * numbers for each such toll; for one file.
 */
final class SharedTolls {

    private record Told(String article, CountRange killed) {}

    private final Set<Told> seen = new HashSet<>();

    /** Whether this incident's toll was already given with another. */
    boolean isRepeated(Incident incident) {
        Optional<CountRange> killed = incident.casualties().killed();
        return incident.casualties().sharedToll()
                && killed.isPresent()
                && !seen.add(new Told(incident.article(), killed.get()));
    }
}
