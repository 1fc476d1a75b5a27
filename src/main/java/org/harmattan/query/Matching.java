package org.harmattan.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Report;
import org.harmattan.incident.Status;

/** Compares one incident with a query, filter by filter. */
final class Matching {

    static final Set<Status> OPEN = Set.of(Status.EXTRACTED, Status.IMPORTED, Status.CONFIRMED);

    private final IncidentQuery query;
    private final boolean certain;

    Matching(IncidentQuery query) {
        this.query = query;
        this.certain = query.certainty() == Certainty.CERTAIN;
    }

    boolean matches(Incident incident) {
        return when(incident.when())
                && what(incident)
                && toll(incident)
                && review(incident)
                && where(incident)
                && sources(incident)
                && !comesFrom(query.withoutSources(), incident.origin())
                && SearchText.matches(query.words(), incident)
                && query.filter().map(filter -> filter.matches(incident)).orElse(true);
    }

    private boolean when(DateRange days) {
        if (!certain) {
            return days.mayTouch(query.from(), query.to());
        }
        boolean startsLate = query.from().isEmpty()
                || days.start().map(day -> !day.isBefore(query.from().get())).orElse(false);
        boolean endsEarly = query.to().isEmpty()
                || days.end().map(day -> !day.isAfter(query.to().get())).orElse(false);
        return startsLate && endsEarly;
    }

    private boolean what(Incident incident) {
        return has(query.groups(), incident.group().label())
                && has(query.eventTypes(), incident.type().eventType())
                && has(query.subEventTypes(), incident.type());
    }

    private boolean toll(Incident incident) {
        return query.minKilled().isEmpty()
                || incident.casualties()
                        .killed()
                        .map(certain ? CountRange::min : CountRange::max)
                        .filter(killed -> killed >= query.minKilled().getAsInt())
                        .isPresent();
    }

    private boolean review(Incident incident) {
        return query.wantedStatuses().contains(incident.status())
                && (query.minConfidence().isEmpty()
                        || incident.confidence() >= query.minConfidence().getAsDouble())
                && is(query.background(), incident.background())
                && is(query.contested(), incident.contested());
    }

    private boolean where(Incident incident) {
        Optional<Location.Placed> placed =
                incident.location() instanceof Location.Placed at ? Optional.of(at) : Optional.empty();
        return is(query.placed(), placed.isPresent())
                && hasSome(query.countries(), incident.location().country())
                && hasSome(query.admin1(), placed.flatMap(Location.Placed::admin1))
                && query.area().map(area -> in(area, placed)).orElse(true);
    }

    private boolean in(Area area, Optional<Location.Placed> placed) {
        return placed.map(at -> new AreaTest(area).accepts(at.footprint(), query.certainty()))
                .orElse(area.unplacedToo() && !certain);
    }

    private boolean sources(Incident incident) {
        return has(query.sources(), incident.origin().source())
                || incident.reports().stream()
                        .map(Report::publisher)
                        .flatMap(Optional::stream)
                        .anyMatch(query.sources()::contains);
    }

    private static boolean comesFrom(Set<String> sources, Origin origin) {
        return origin.sources().anyMatch(name -> sources.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean is(Optional<Boolean> wanted, boolean found) {
        return wanted.isEmpty() || wanted.get() == found;
    }

    private static <T> boolean has(Set<T> wanted, T found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    private static boolean hasSome(Set<String> wanted, Optional<String> found) {
        return wanted.isEmpty() || found.filter(wanted::contains).isPresent();
    }
}
