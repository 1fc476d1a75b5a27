package org.harmattan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Likeness;
import org.harmattan.incident.Location;
import org.harmattan.incident.Report;
import org.harmattan.incident.SameEvent;
import org.harmattan.incident.Status;
import org.harmattan.query.Area;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryBuilder;
import org.harmattan.store.IncidentStore;

/** Finds the incidents of a store that may be the same event as another. Safe for several threads. */
public final class SimilarIncidents {

    /** Half a degree is 55 km: farther away, nothing is the same. */
    private static final double MARGIN_DEGREES = 0.5;

    /** Without a place, hundreds would have to be compared. */
    private static final int MOST_COMPARED = 2_000;

    private final IncidentStore store;

    /** Looks in that store. */
    public SimilarIncidents(IncidentStore store) {
        this.store = store;
    }

    /**
     * An incident that may be the same event.
     *
     * @param incident the other one
     * @param likeness how much, and why
     */
    public record Similar(Incident incident, Likeness likeness) {}

    /**
     * Those worth asking a person about, the likest first, those told in the same article among them: one event told in
     * two versions may have been taken for two. Never more than {@code most}.
     */
    public List<Similar> find(Incident incident, int most) {
        return compare(incident, IncidentQuery.all(), Set.of()).stream()
                .filter(found -> found.likeness().score() >= Likeness.WORTH_ASKING)
                .limit(most)
                .toList();
    }

    /**
     * All that could be compared among what the query wants, the likest first, then by id; without those of an article
     * that tells of this one too, which tells them apart.
     */
    List<Similar> find(Incident incident, IncidentQuery among) {
        return compare(incident, among, articles(incident));
    }

    private List<Similar> compare(Incident incident, IncidentQuery among, Set<String> articles) {
        List<Similar> found = new ArrayList<>();
        store.find(near(incident, among), other -> {
            boolean apart = other.id().equals(incident.id())
                    || articles(other).stream().anyMatch(articles::contains)
                    || found.size() >= MOST_COMPARED;
            if (!apart) {
                found.add(new Similar(other, SameEvent.compare(incident, other)));
            }
        });
        found.sort(Comparator.comparingDouble(
                        (Similar similar) -> -similar.likeness().score())
                .thenComparing(similar -> similar.incident().id()));
        return found;
    }

    private static Set<String> articles(Incident incident) {
        return incident.reports().stream().map(Report::article).collect(Collectors.toSet());
    }

    private static IncidentQuery near(Incident incident, IncidentQuery among) {
        IncidentQueryBuilder near = among.toBuilder()
                .statuses(among.wantedStatuses().stream()
                        .filter(status -> status != Status.MERGED && status != Status.REJECTED)
                        .collect(Collectors.toSet()));
        Optional<LocalDate> first = incident.when().start().map(day -> day.minusDays(1));
        Optional<LocalDate> last = incident.when().end().map(day -> day.plusDays(1));
        near.days(first, last);
        if (incident.location() instanceof Location.Placed at) {
            near.area(Optional.of(Area.Box.of(around(at), false)));
        } else {
            incident.location().country().ifPresent(country -> near.countries(Set.of(country)));
        }
        return near.build();
    }

    private static BBox around(Location.Placed at) {
        BBox bounds = Geometries.bounds(at.footprint());
        return new BBox(
                Math.max(-180, bounds.west() - MARGIN_DEGREES),
                Math.max(-90, bounds.south() - MARGIN_DEGREES),
                Math.min(180, bounds.east() + MARGIN_DEGREES),
                Math.min(90, bounds.north() + MARGIN_DEGREES));
    }
}
