package org.harmattan.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.text.Phrase;

/**
 * An incident with some of its fields set anew; the others stay. For one thread. Setters do not check:
 * {@link #result()} does, with the rules that hold of every incident.
 */
public final class IncidentChange {

    private final Incident before;
    private String id;
    private Phrase title;
    private DateRange when;
    private SubEventType type;
    private Actor group;
    private Optional<Actor> actor1;
    private Optional<Actor> actor2;
    private Optional<String> target;
    private Casualties casualties;
    private Location location;
    private double confidence;
    private Status status;
    private boolean background;
    private boolean contested;
    private List<Account> accounts;
    private List<Evidence> evidence;
    private String article;
    private List<Report> reports;
    private Origin origin;
    private Map<CodedField, Double> fieldConfidence;

    /** Nothing set anew yet. */
    public IncidentChange(Incident before) {
        this.before = before;
        id = before.id();
        title = before.title();
        when = before.when();
        type = before.type();
        group = before.group();
        actor1 = before.actor1();
        actor2 = before.actor2();
        target = before.target();
        casualties = before.casualties();
        location = before.location();
        confidence = before.confidence();
        status = before.status();
        background = before.background();
        contested = before.contested();
        accounts = before.accounts();
        evidence = before.evidence();
        article = before.article();
        reports = before.reports();
        origin = before.origin();
        fieldConfidence = before.fieldConfidence();
    }

    /** Another id makes it another incident. */
    public IncidentChange id(String value) {
        id = value;
        return this;
    }

    public IncidentChange title(Phrase value) {
        title = value;
        return this;
    }

    public IncidentChange when(DateRange value) {
        when = value;
        return this;
    }

    public IncidentChange type(SubEventType value) {
        type = value;
        return this;
    }

    public IncidentChange group(Actor value) {
        group = value;
        return this;
    }

    public IncidentChange actor1(Optional<Actor> value) {
        actor1 = value;
        return this;
    }

    public IncidentChange actor2(Optional<Actor> value) {
        actor2 = value;
        return this;
    }

    public IncidentChange target(Optional<String> value) {
        target = value;
        return this;
    }

    public IncidentChange casualties(Casualties value) {
        casualties = value;
        return this;
    }

    public IncidentChange location(Location value) {
        location = value;
        return this;
    }

    public IncidentChange confidence(double value) {
        confidence = value;
        return this;
    }

    public IncidentChange status(Status value) {
        status = value;
        return this;
    }

    public IncidentChange background(boolean value) {
        background = value;
        return this;
    }

    public IncidentChange contested(boolean value) {
        contested = value;
        return this;
    }

    public IncidentChange accounts(List<Account> value) {
        accounts = value;
        return this;
    }

    public IncidentChange evidence(List<Evidence> value) {
        evidence = value;
        return this;
    }

    public IncidentChange article(String value) {
        article = value;
        return this;
    }

    public IncidentChange reports(List<Report> value) {
        reports = value;
        return this;
    }

    public IncidentChange origin(Origin value) {
        origin = value;
        return this;
    }

    public IncidentChange fieldConfidence(Map<CodedField, Double> value) {
        fieldConfidence = value;
        return this;
    }

    /**
     * The incident as it is now.
     *
     * @throws IllegalArgumentException when the fields do not go together
     */
    public Incident result() {
        return new Incident(
                id,
                title,
                when,
                type,
                group,
                actor1,
                actor2,
                target,
                casualties,
                location,
                confidence,
                status,
                background,
                contested,
                accounts,
                evidence,
                article,
                reports,
                before.gazetteerVersion(),
                origin,
                confidencesKept());
    }

    /** What was read is no longer there when a field was set anew, and how sure it was tells nothing. */
    private Map<CodedField, Double> confidencesKept() {
        Map<CodedField, Boolean> same = Map.of(
                CodedField.TYPE, type == before.type(),
                CodedField.DATE, when.equals(before.when()),
                CodedField.PLACE, location.equals(before.location()),
                CodedField.GROUP, group.equals(before.group()),
                CodedField.KILLED,
                        casualties.killed().equals(before.casualties().killed()));
        return fieldConfidence.entrySet().stream()
                .filter(field -> same.get(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
