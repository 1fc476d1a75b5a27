package org.harmattan.store;

import java.time.Instant;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/** What a new incident is in brief. */
final class Briefs {

    private Briefs() {}

    static Brief of(Incident incident, long number, Instant changed) {
        Optional<Location.Placed> placed =
                incident.location() instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
        return new Brief(
                number,
                incident.id(),
                incident.title().text(),
                placed.map(Location.Placed::point),
                placed.map(Location.Placed::geoPrecision),
                placed.map(Location.Placed::uncertaintyMetres),
                incident.when(),
                incident.type(),
                incident.group().label(),
                incident.casualties().killed(),
                incident.location().country(),
                placed.flatMap(Location.Placed::admin1),
                incident.status(),
                incident.origin().source(),
                incident.contested(),
                incident.background(),
                incident.confidence(),
                1,
                changed);
    }
}
