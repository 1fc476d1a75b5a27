package org.harmattan.query.parameters;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Certainty;
import org.harmattan.query.Filter;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryables;

/** Reads which incidents are wanted. Immutable and safe for several threads. */
public final class QueryReader {

    /** All parameters that filter, the same on every route and command. */
    public static final List<String> NAMES = List.of(
            "from",
            "to",
            "datetime",
            "group",
            "event_type",
            "sub_event_type",
            "country",
            "admin1",
            "min_killed",
            "min_confidence",
            "status",
            "source",
            "q",
            "bbox",
            "within",
            "polygon",
            "route",
            "certainty",
            "since",
            "background",
            "contested",
            "placed",
            "filter",
            "filter-lang",
            "filter-crs");

    private static final int LONGEST_TEXT = 500;

    private final QueryVocabulary vocabulary;

    /** Reads with these words for groups and countries. */
    public QueryReader(QueryVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads parameters.
     *
     * @param given all of them; none besides {@link #NAMES}
     * @throws RefusedParameter when one is unknown or has a value that is not allowed
     */
    public IncidentQuery read(Map<String, List<String>> given) {
        return read(new Parameters(given, NAMES));
    }

    /**
     * Reads those parameters that filter and leaves others alone.
     *
     * @throws RefusedParameter when one has a value that is not allowed
     */
    public IncidentQuery read(Parameters given) {
        return read(given, FilterReader.filter(given, IncidentQueryables.ALL));
    }

    /**
     * Reads those parameters that filter, but for {@code filter}, which the caller has read.
     *
     * @throws RefusedParameter when one has a value that is not allowed
     */
    public IncidentQuery read(Parameters given, Optional<Filter> filter) {
        TimeReader.Days days = TimeReader.days(given);
        return IncidentQuery.builder()
                .days(days.first(), days.last())
                .groups(groups(given))
                .eventTypes(eventTypes(given))
                .subEventTypes(subEventTypes(given))
                .countries(
                        given.list("country").stream().map(vocabulary::country).collect(Collectors.toSet()))
                .admin1(Set.copyOf(given.list("admin1")))
                .minKilled(given.findInteger("min_killed", 0, Integer.MAX_VALUE))
                .minConfidence(given.findNumber("min_confidence", 0, 1))
                .statuses(statuses(given))
                .sources(Set.copyOf(given.list("source")))
                .text(text(given), vocabulary::usualNames)
                .area(AreaReader.area(given))
                .certainty(certainty(given))
                .since(TimeReader.since(given))
                .background(given.findFlag("background"))
                .contested(given.findFlag("contested"))
                .placed(given.findFlag("placed"))
                .filter(filter)
                .build();
    }

    /** A group is meant with all its parts. */
    private Set<String> groups(Parameters given) {
        Set<String> labels = new LinkedHashSet<>();
        given.list("group").forEach(label -> labels.addAll(vocabulary.groupWithParts(label)));
        return labels;
    }

    private static Set<EventType> eventTypes(Parameters given) {
        return Set.copyOf(given.listChoices(
                "event_type",
                value -> find(EventType.values(), EventType::label, value),
                labels(EventType.values(), EventType::label)));
    }

    private static Set<SubEventType> subEventTypes(Parameters given) {
        return Set.copyOf(given.listChoices(
                "sub_event_type",
                value -> find(SubEventType.values(), SubEventType::label, value),
                labels(SubEventType.values(), SubEventType::label)));
    }

    /** No status has a comma in it, so that several may also be given in one value. */
    private static Set<Status> statuses(Parameters given) {
        List<String> words = labels(Status.values(), Status::label);
        return given.list("status").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(value -> Status.findByLabel(value.strip())
                        .orElseThrow(() ->
                                new RefusedParameter("status", "\"status\" does not know \"" + value + "\".", words)))
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(Parameters given) {
        Optional<String> text = given.findText("q");
        if (text.filter(words -> words.length() > LONGEST_TEXT).isPresent()) {
            throw new RefusedParameter(
                    "q",
                    "\"q\" is longer than " + LONGEST_TEXT + " characters.",
                    List.of("up to " + LONGEST_TEXT + " characters"));
        }
        return text;
    }

    private static Certainty certainty(Parameters given) {
        return given.findChoice("certainty", labels(Certainty.values(), Certainty::label))
                .flatMap(Certainty::findByLabel)
                .orElse(Certainty.POSSIBLE);
    }

    private static <E> Optional<E> find(E[] constants, Function<E, String> label, String value) {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant ->
                        label.apply(constant).toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static <E> List<String> labels(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }
}
