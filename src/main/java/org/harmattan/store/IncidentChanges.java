package org.harmattan.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Merging;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.store.EditOutcome.Conflict;
import org.harmattan.store.EditOutcome.Edited;
import org.harmattan.store.EditOutcome.NotFound;
import org.harmattan.store.EditOutcome.Refused;
import org.jdbi.v3.core.Handle;

/** The changes that people make to incidents, each a revision, within the caller's transaction. */
final class IncidentChanges {

    private final Handle handle;
    private final Editing editing;
    private final Instant now = Times.now();
    private final History history;
    private final IncidentWrites writes;

    IncidentChanges(Handle handle, Editing editing) {
        this.handle = handle;
        this.editing = editing;
        this.history = new History(handle);
        this.writes = new IncidentWrites(handle, now);
    }

    EditOutcome edit(String id, int expected, Incident edited) {
        if (!edited.id().equals(id)) {
            throw new IllegalArgumentException("incident " + id + " cannot become " + edited.id());
        }
        Optional<Revised> current = history.findRevised(id);
        return refusal(id, current, expected).orElseGet(() -> {
            Revision.Kind what = kind(current.get().incident().status(), edited.status());
            return new Edited(apply(current.get(), edited, what, Optional.empty()));
        });
    }

    EditOutcome merge(String keptId, List<String> otherIds) {
        List<Revised> all = new ArrayList<>();
        for (String id : List.copyOf(new java.util.LinkedHashSet<>(concat(keptId, otherIds)))) {
            Optional<Revised> found = history.findRevised(id);
            if (found.isEmpty()) {
                return missing(id);
            }
            Status status = found.get().incident().status();
            if (status == Status.MERGED || status == Status.REJECTED) {
                return new Refused("Incident " + id + " is " + status.label() + ": restore it first.");
            }
            all.add(found.get());
        }
        if (all.size() < 2) {
            return new Refused("An incident cannot be merged with itself: name another.");
        }
        Revised kept = all.get(0);
        List<Revised> others = all.subList(1, all.size());
        Incident merged = Merging.of(
                kept.incident(), others.stream().map(Revised::incident).toList());
        Revised after = apply(kept, merged, Revision.Kind.MERGED, Optional.empty());
        others.forEach(other -> takeIn(other, after));
        return new Edited(after);
    }

    EditOutcome split(String id, int expected, List<Incident> parts) {
        if (parts.size() < 2) {
            return new Refused("An incident is split into two parts or more.");
        }
        Optional<Revised> current = history.findRevised(id);
        return refusal(id, current, expected).orElseGet(() -> {
            Incident first = new IncidentChange(parts.get(0)).id(id).result();
            Revised after = apply(current.get(), first, Revision.Kind.SPLIT, Optional.empty());
            parts.stream().skip(1).forEach(part -> giveOff(part, after));
            return new Edited(after);
        });
    }

    EditOutcome restore(String id, int expected, int number) {
        Optional<Revised> current = history.findRevised(id);
        Optional<EditOutcome> refusal = refusal(id, current, expected);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Revision> wanted = history.find(id, number);
        if (wanted.isEmpty()) {
            return new NotFound("Incident " + id + " has no revision " + number + ".");
        }
        Revised after = apply(current.get(), wanted.get().state(), Revision.Kind.RESTORED, Optional.empty());
        history.listRelated(id, number, Revision.Kind.MERGED).forEach(other -> letGo(other, id));
        history.listRelated(id, number, Revision.Kind.SPLIT).stream()
                .map(history::findRevised)
                .flatMap(Optional::stream)
                .filter(part -> part.incident().status() != Status.MERGED)
                .forEach(part -> takeIn(part, after));
        return new Edited(after);
    }

    /** Writes a state and notes it. */
    Revised apply(Revised before, Incident state, Revision.Kind what, Optional<History.Relation> relation) {
        history.noteFirst(state.id());
        int number = before.revision() + 1;
        writes.replace(state, number);
        history.note(new Revision(number, now, editing.by(), editing.why(), what, state), relation);
        Optional<String> into =
                what == Revision.Kind.MERGED ? relation.map(History.Relation::incident) : Optional.empty();
        return new Revised(state, number, now, into);
    }

    private void takeIn(Revised other, Revised kept) {
        Incident merged =
                new IncidentChange(other.incident()).status(Status.MERGED).result();
        apply(other, merged, Revision.Kind.MERGED, Optional.of(relation(kept)));
    }

    /** Undoes {@link #takeIn}, unless the incident has gone another way since. */
    private void letGo(String id, String keptId) {
        history.findRevised(id)
                .filter(other -> other.mergedInto().filter(keptId::equals).isPresent())
                .ifPresent(other -> history.find(id, other.revision() - 1)
                        .ifPresent(before -> apply(other, before.state(), Revision.Kind.RESTORED, Optional.empty())));
    }

    private void giveOff(Incident part, Revised from) {
        int number = 2;
        while (isTaken(from.incident().id() + "." + number)) {
            number++;
        }
        String suffix = "." + number;
        Incident added = new IncidentChange(part)
                .id(from.incident().id() + suffix)
                .origin(origin(from.incident().origin(), suffix))
                .result();
        writes.add(added);
        history.note(
                new Revision(1, now, editing.by(), editing.why(), Revision.Kind.SPLIT, added),
                Optional.of(relation(from)));
    }

    private static Origin origin(Origin origin, String suffix) {
        return origin instanceof Origin.Imported imported
                ? new Origin.Imported(
                        imported.source(),
                        imported.sourceId() + suffix,
                        imported.licence(),
                        imported.notes(),
                        imported.mergedSources())
                : origin;
    }

    private boolean isTaken(String id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM incidents WHERE id = :id) "
                        + "OR EXISTS (SELECT 1 FROM revisions WHERE incident = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    private static History.Relation relation(Revised incident) {
        return new History.Relation(incident.incident().id(), incident.revision());
    }

    private static Optional<EditOutcome> refusal(String id, Optional<Revised> current, int expected) {
        if (current.isEmpty()) {
            return Optional.of(missing(id));
        }
        return current.filter(now -> now.revision() != expected).map(Conflict::new);
    }

    private static NotFound missing(String id) {
        return new NotFound("There is no incident " + id + ".");
    }

    private static Revision.Kind kind(Status before, Status after) {
        if (before == after) {
            return Revision.Kind.EDITED;
        }
        return switch (after) {
            case CONFIRMED -> Revision.Kind.CONFIRMED;
            case REJECTED -> Revision.Kind.REJECTED;
            case EXTRACTED, IMPORTED, MERGED -> Revision.Kind.EDITED;
        };
    }

    private static List<String> concat(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
