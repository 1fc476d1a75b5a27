package org.harmattan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.harmattan.extract.TitleWriter;
import org.harmattan.geo.Boundaries;
import org.harmattan.incident.Actor;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.DateRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.text.DatePrecision;

/**
 * Changes that a person makes to an incident, as a JSON merge patch (RFC 7396) over the properties of its feature: what
 * is not there stays, null takes a value away. Nothing is changed unless all of it can be.
 */
final class IncidentPatch {

    /** Who changes it and why: no properties of the incident. */
    static final Set<String> NOTES = Set.of("why", "by");

    private static final List<String> WHEN = List.of("date_start", "date_end", "date_precision");
    private static final List<String> OTHERS = List.of(
            "event_type",
            "sub_event_type",
            "group",
            "target",
            "killed_min",
            "killed_best",
            "killed_max",
            "wounded_min",
            "wounded_max",
            "status",
            "background",
            "contested");

    private static final List<String> KNOWN = Stream.of(
                    PatchedLocation.MEMBERS,
                    WHEN,
                    OTHERS,
                    NOTES.stream().sorted().toList())
            .flatMap(List::stream)
            .toList();

    /** A person may not declare an incident imported or merged. */
    private static final List<Status> STATUSES = List.of(Status.EXTRACTED, Status.CONFIRMED, Status.REJECTED);

    private final Supplier<Boundaries> boundaries;

    IncidentPatch(Supplier<Boundaries> boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * The incident with these changes.
     *
     * @throws ProblemException when a member is not known or cannot be used; the problem names it
     */
    Incident apply(Incident before, JsonNode json) {
        PatchMembers patch = new PatchMembers(json, KNOWN);
        IncidentChange change = new IncidentChange(before)
                .when(when(before.when(), patch))
                .type(type(before.type(), patch))
                .group(group(before.group(), patch))
                .target(patch.has("target") ? patch.findText("target") : before.target())
                .casualties(casualties(before.casualties(), patch))
                .location(new PatchedLocation(boundaries).apply(before.location(), patch))
                .status(status(before, patch))
                .background(patch.flag("background", before.background()))
                .contested(patch.flag("contested", before.contested()));
        Incident after = change.result();
        boolean retold = !after.type().equals(before.type())
                || !after.group().equals(before.group())
                || !after.casualties().equals(before.casualties())
                || !after.location().place().equals(before.location().place());
        return retold
                ? change.title(TitleWriter.write(after.type(), after.location(), after.group(), after.casualties()))
                        .result()
                : after;
    }

    private static DateRange when(DateRange before, PatchMembers patch) {
        if (WHEN.stream().noneMatch(patch::has)) {
            return before;
        }
        Optional<LocalDate> start = patch.has("date_start") ? day(patch, "date_start") : before.start();
        Optional<LocalDate> end = patch.has("date_end") ? day(patch, "date_end") : before.end();
        if (start.isPresent() && (end.isEmpty() || end.get().isBefore(start.get()))) {
            throw PatchMembers.refuse("date_end", "\"date_end\" must be a day from " + start.get() + " on.", List.of());
        }
        return new DateRange(start, end, precision(before, patch, start, end));
    }

    private static DatePrecision precision(
            DateRange before, PatchMembers patch, Optional<LocalDate> start, Optional<LocalDate> end) {
        if (patch.has("date_precision")) {
            List<String> allowed = Arrays.stream(DatePrecision.values())
                    .map(DatePrecision::label)
                    .toList();
            String label = patch.text("date_precision", allowed);
            return DatePrecision.values()[allowed.indexOf(label)];
        }
        if (start.isEmpty()) {
            return DatePrecision.UNKNOWN;
        }
        return start.equals(end)
                ? DatePrecision.DAY
                : before.precision() == DatePrecision.DAY || before.precision() == DatePrecision.UNKNOWN
                        ? DatePrecision.WEEK
                        : before.precision();
    }

    private static Optional<LocalDate> day(PatchMembers patch, String name) {
        return patch.findText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw PatchMembers.refuse(
                        name, "\"" + name + "\" is no day: write it as YYYY-MM-DD.", List.of("YYYY-MM-DD"));
            }
        });
    }

    private static SubEventType type(SubEventType before, PatchMembers patch) {
        List<String> labels =
                Arrays.stream(SubEventType.values()).map(SubEventType::label).toList();
        SubEventType type = patch.has("sub_event_type")
                ? SubEventType.values()[labels.indexOf(patch.text("sub_event_type", labels))]
                : before;
        if (patch.has("event_type")) {
            String wanted = patch.findText("event_type").orElse("");
            if (!type.eventType().label().equals(wanted)) {
                List<String> fitting = Arrays.stream(SubEventType.values())
                        .filter(sub -> sub.eventType().label().equals(wanted))
                        .map(SubEventType::label)
                        .toList();
                throw PatchMembers.refuse(
                        "event_type",
                        "\"" + type.label() + "\" is no kind of \"" + wanted + "\": send a \"sub_event_type\" that is.",
                        fitting);
            }
        }
        return type;
    }

    private static Actor group(Actor before, PatchMembers patch) {
        if (!patch.has("group")) {
            return before;
        }
        String label = patch.findText("group")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> PatchMembers.refuse(
                        "group", "\"group\" is empty: use \"Unidentified\" when nobody knows.", List.of()));
        return label.equals(before.label()) ? before : new Actor(Optional.empty(), label, label);
    }

    private static Casualties casualties(Casualties before, PatchMembers patch) {
        return new Casualties(
                PatchedCount.apply("killed", before.killed(), patch),
                PatchedCount.apply("wounded", before.wounded(), patch),
                before.killedBySide(),
                before.sharedToll());
    }

    private static Status status(Incident before, PatchMembers patch) {
        if (!patch.has("status")) {
            return before.status();
        }
        List<String> allowed = Stream.concat(STATUSES.stream(), Stream.of(before.status()))
                .distinct()
                .map(Status::label)
                .toList();
        return Status.findByLabel(patch.text("status", allowed)).orElseThrow();
    }
}
