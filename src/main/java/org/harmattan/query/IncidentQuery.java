package org.harmattan.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/**
 * Which incidents are wanted: every filter there is, in one record. An empty set or Optional does not filter.
 *
 * @param from first day; an incident matches when one of its possible days is on or after it
 * @param to last day; an incident matches when one of its possible days is on or before it
 * @param groups short labels of the groups held responsible
 * @param placed true: only incidents with a point; false: only those without
 * @param background true: only background; false: only news
 */
public record IncidentQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> groups,
        Optional<Boolean> placed,
        Optional<Boolean> background) {

    /**
     * Copies the set and checks the order of the days.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public IncidentQuery {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day " + to.get() + " is before the first " + from.get());
        }
        groups = Set.copyOf(groups);
    }

    /** Everything. */
    public static IncidentQuery all() {
        return new IncidentQuery(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** The same query for other days. */
    public IncidentQuery withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new IncidentQuery(first, last, groups, placed, background);
    }

    /** The same query for other groups. */
    public IncidentQuery withGroups(Set<String> labels) {
        return new IncidentQuery(from, to, labels, placed, background);
    }

    /** The same query for incidents with ({@code true}) or without ({@code false}) a point. */
    public IncidentQuery withPlaced(boolean wanted) {
        return new IncidentQuery(from, to, groups, Optional.of(wanted), background);
    }

    /** The same query for background ({@code true}) or news ({@code false}). */
    public IncidentQuery withBackground(boolean wanted) {
        return new IncidentQuery(from, to, groups, placed, Optional.of(wanted));
    }

    /** Whether the incident is wanted: the meaning that every store and index must reproduce. */
    public boolean matches(Incident incident) {
        boolean hasPoint = incident.location() instanceof Location.Placed;
        return incident.when().mayTouch(from, to)
                && (groups.isEmpty() || groups.contains(incident.group().label()))
                && placed.map(wanted -> wanted == hasPoint).orElse(true)
                && background.map(wanted -> wanted == incident.background()).orElse(true);
    }
}
