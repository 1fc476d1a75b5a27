package org.harmattan.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;

/**
 * Which incidents are wanted: every filter there is, in one record. An empty set or Optional does not filter, but for
 * {@code statuses}. Built by {@link #builder()}, or from another query by {@link #toBuilder()}.
 *
 * @param from first day
 * @param to last day
 * @param groups short labels of the groups held responsible; whoever wants their branches too lists them
 * @param eventTypes ACLED's event types
 * @param subEventTypes ACLED's sub-event types
 * @param countries English names of countries
 * @param admin1 names of first-order divisions
 * @param minKilled at least so many deaths; an unknown toll is never enough
 * @param minConfidence at least this confidence, 0 to 1
 * @param statuses where they stand in review; empty: all but the rejected and the merged
 * @param sources names of data sets ({@link org.harmattan.incident.Origin#source}) or of publishers of their reports
 * @param withoutSources names of data sets of which nothing is wanted, in lower case: neither what comes from them nor what
 *     was merged with it
 * @param words what texts and names must have, all of them; see {@link SearchText}
 * @param area where
 * @param certainty what becomes of days, footprints and tolls that are only known as ranges
 * @param since added or changed at this time or later; only a store knows when, so {@link #matches} leaves it out
 * @param placed true: only incidents with a point; false: only those without
 * @param background true: only background; false: only news
 * @param contested true: only those whose accounts contradict each other; false: only the others
 * @param filter a condition besides
 */
public record IncidentQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> groups,
        Set<EventType> eventTypes,
        Set<SubEventType> subEventTypes,
        Set<String> countries,
        Set<String> admin1,
        OptionalInt minKilled,
        OptionalDouble minConfidence,
        Set<Status> statuses,
        Set<String> sources,
        Set<String> withoutSources,
        List<SearchWord> words,
        Optional<Area> area,
        Certainty certainty,
        Optional<Instant> since,
        Optional<Boolean> placed,
        Optional<Boolean> background,
        Optional<Boolean> contested,
        Optional<Filter> filter) {

    private static final IncidentQuery ALL = builder().build();

    /**
     * Copies the sets and checks the order of the days.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public IncidentQuery {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day " + to.get() + " is before the first " + from.get());
        }
        groups = Set.copyOf(groups);
        eventTypes = Set.copyOf(eventTypes);
        subEventTypes = Set.copyOf(subEventTypes);
        countries = Set.copyOf(countries);
        admin1 = Set.copyOf(admin1);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        withoutSources = Set.copyOf(withoutSources);
        words = List.copyOf(words);
    }

    /** Everything that was neither rejected nor merged into another. */
    public static IncidentQuery all() {
        return ALL;
    }

    /** A query to be filled; it starts with everything that was neither rejected nor merged. */
    public static IncidentQueryBuilder builder() {
        return new IncidentQueryBuilder();
    }

    /** The same query, to be changed. */
    public IncidentQueryBuilder toBuilder() {
        return new IncidentQueryBuilder(this);
    }

    /** The same query for other days. */
    public IncidentQuery withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return toBuilder().days(first, last).build();
    }

    /** The same query for other groups. */
    public IncidentQuery withGroups(Set<String> labels) {
        return toBuilder().groups(labels).build();
    }

    /** The same query for incidents with ({@code true}) or without ({@code false}) a point. */
    public IncidentQuery withPlaced(boolean wanted) {
        return toBuilder().placed(Optional.of(wanted)).build();
    }

    /** The same query for background ({@code true}) or news ({@code false}). */
    public IncidentQuery withBackground(boolean wanted) {
        return toBuilder().background(Optional.of(wanted)).build();
    }

    /** The same query for another area, or for none. */
    public IncidentQuery withArea(Optional<Area> where) {
        return toBuilder().area(where).build();
    }

    /** The same query with another certainty. */
    public IncidentQuery withCertainty(Certainty other) {
        return toBuilder().certainty(other).build();
    }

    /** Whether it asks for anything that may only be known as a range: without, the certainty makes no difference. */
    public boolean isOfRanges() {
        return from.isPresent() || to.isPresent() || area.isPresent() || minKilled.isPresent();
    }

    /** The statuses that are wanted, spelt out. */
    public Set<Status> wantedStatuses() {
        return statuses.isEmpty() ? Matching.OPEN : statuses;
    }

    /**
     * Whether the incident is wanted: the meaning that every store and index must reproduce. Leaves {@code since} out.
     */
    public boolean matches(Incident incident) {
        return new Matching(this).matches(incident);
    }

    /**
     * Whether the incident is wanted.
     *
     * @param changed when it was added or last changed
     */
    public boolean matches(Incident incident, Instant changed) {
        return since.map(time -> !changed.isBefore(time)).orElse(true) && matches(incident);
    }
}
