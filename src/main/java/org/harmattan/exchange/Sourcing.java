package org.harmattan.exchange;

import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Origin;

/** Which data an incident comes from, in the words of exports. */
final class Sourcing {

    private static final String ACLED = "ACLED";
    private static final String UCDP = "UCDP";

    private Sourcing() {}

    static String source(Incident incident) {
        return incident.origin().source();
    }

    static Optional<String> sourceId(Incident incident) {
        return imported(incident).map(Origin.Imported::sourceId);
    }

    static Optional<String> licence(Incident incident) {
        return imported(incident).map(Origin.Imported::licence).filter(terms -> !terms.isBlank());
    }

    static Optional<String> notes(Incident incident) {
        return imported(incident).flatMap(Origin.Imported::notes);
    }

    /** The other sources merged into it, where there are any. */
    static Optional<String> merged(Incident incident) {
        return Optional.of(String.join("; ", incident.origin().mergedSources())).filter(names -> !names.isEmpty());
    }

    static boolean isAcled(Incident incident) {
        return source(incident).equals(ACLED);
    }

    static boolean isUcdp(Incident incident) {
        return source(incident).equals(UCDP);
    }

    private static Optional<Origin.Imported> imported(Incident incident) {
        return incident.origin() instanceof Origin.Imported from ? Optional.of(from) : Optional.empty();
    }
}
