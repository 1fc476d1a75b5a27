package org.harmattan.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;

/** Fills an {@link IncidentQuery}, filter by filter; what each means stands there. For one thread. */
public final class IncidentQueryBuilder {

    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Set<String> groups = Set.of();
    private Set<EventType> eventTypes = Set.of();
    private Set<SubEventType> subEventTypes = Set.of();
    private Set<String> countries = Set.of();
    private Set<String> admin1 = Set.of();
    private OptionalInt minKilled = OptionalInt.empty();
    private OptionalDouble minConfidence = OptionalDouble.empty();
    private Set<Status> statuses = Set.of();
    private Set<String> sources = Set.of();
    private Set<String> withoutSources = Set.of();
    private List<SearchWord> words = List.of();
    private Optional<Area> area = Optional.empty();
    private Certainty certainty = Certainty.POSSIBLE;
    private Optional<Instant> since = Optional.empty();
    private Optional<Boolean> placed = Optional.empty();
    private Optional<Boolean> background = Optional.empty();
    private Optional<Boolean> contested = Optional.empty();
    private Optional<Filter> filter = Optional.empty();

    IncidentQueryBuilder() {}

    IncidentQueryBuilder(IncidentQuery query) {
        from = query.from();
        to = query.to();
        groups = query.groups();
        eventTypes = query.eventTypes();
        subEventTypes = query.subEventTypes();
        countries = query.countries();
        admin1 = query.admin1();
        minKilled = query.minKilled();
        minConfidence = query.minConfidence();
        statuses = query.statuses();
        sources = query.sources();
        withoutSources = query.withoutSources();
        words = query.words();
        area = query.area();
        certainty = query.certainty();
        since = query.since();
        placed = query.placed();
        background = query.background();
        contested = query.contested();
        filter = query.filter();
    }

    /** First and last day. */
    public IncidentQueryBuilder days(Optional<LocalDate> first, Optional<LocalDate> last) {
        from = first;
        to = last;
        return this;
    }

    /** Short labels of the groups. */
    public IncidentQueryBuilder groups(Set<String> value) {
        groups = value;
        return this;
    }

    /** ACLED's event types. */
    public IncidentQueryBuilder eventTypes(Set<EventType> value) {
        eventTypes = value;
        return this;
    }

    /** ACLED's sub-event types. */
    public IncidentQueryBuilder subEventTypes(Set<SubEventType> value) {
        subEventTypes = value;
        return this;
    }

    /** English names of countries. */
    public IncidentQueryBuilder countries(Set<String> value) {
        countries = value;
        return this;
    }

    /** Names of first-order divisions. */
    public IncidentQueryBuilder admin1(Set<String> value) {
        admin1 = value;
        return this;
    }

    /** At least so many deaths. */
    public IncidentQueryBuilder minKilled(OptionalInt value) {
        minKilled = value;
        return this;
    }

    /** At least this confidence. */
    public IncidentQueryBuilder minConfidence(OptionalDouble value) {
        minConfidence = value;
        return this;
    }

    /** Where they stand in review; empty: all but the rejected and the merged. */
    public IncidentQueryBuilder statuses(Set<Status> value) {
        statuses = value;
        return this;
    }

    /** Data sets or publishers. */
    public IncidentQueryBuilder sources(Set<String> value) {
        sources = value;
        return this;
    }

    /** Data sets of which nothing is wanted, in lower case. */
    public IncidentQueryBuilder withoutSources(Set<String> value) {
        withoutSources = value;
        return this;
    }

    /** A text whose words stand for themselves alone. */
    public IncidentQueryBuilder text(Optional<String> value) {
        return text(value, word -> Set.of());
    }

    /**
     * A text whose words may stand for names.
     *
     * @param names the usual names of what a folded word may stand for
     */
    public IncidentQueryBuilder text(Optional<String> value, Function<String, Set<String>> names) {
        words = value.map(text -> SearchText.wanted(text, names)).orElse(List.of());
        return this;
    }

    /** Where. */
    public IncidentQueryBuilder area(Optional<Area> value) {
        area = value;
        return this;
    }

    /** What becomes of ranges. */
    public IncidentQueryBuilder certainty(Certainty value) {
        certainty = value;
        return this;
    }

    /** Added or changed at this time or later. */
    public IncidentQueryBuilder since(Optional<Instant> value) {
        since = value;
        return this;
    }

    /** With or without a point. */
    public IncidentQueryBuilder placed(Optional<Boolean> value) {
        placed = value;
        return this;
    }

    /** Background or news. */
    public IncidentQueryBuilder background(Optional<Boolean> value) {
        background = value;
        return this;
    }

    /** With or without contradicting accounts. */
    public IncidentQueryBuilder contested(Optional<Boolean> value) {
        contested = value;
        return this;
    }

    /** A condition besides. */
    public IncidentQueryBuilder filter(Optional<Filter> value) {
        filter = value;
        return this;
    }

    /**
     * The query.
     *
     * @throws IllegalArgumentException when the last day is before the first
     */
    public IncidentQuery build() {
        return new IncidentQuery(
                from,
                to,
                groups,
                eventTypes,
                subEventTypes,
                countries,
                admin1,
                minKilled,
                minConfidence,
                statuses,
                sources,
                withoutSources,
                words,
                area,
                certainty,
                since,
                placed,
                background,
                contested,
                filter);
    }
}
