package org.harmattan.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Origin;
import org.jdbi.v3.core.Handle;

/** The revisions of incidents, within the caller's transaction. */
final class History {

    private static final String ALL = "SELECT * FROM revisions WHERE incident = :id";

    private final Handle handle;

    History(Handle handle) {
        this.handle = handle;
    }

    /** The incident that a change belongs to, besides the one it is noted for. */
    record Relation(String incident, int revision) {}

    Optional<Revised> findRevised(String id) {
        List<Revised> found = new ArrayList<>(1);
        new IncidentReads(handle)
                .find(
                        QuerySql.id(id),
                        SortOrder.DATE_DESC,
                        (row, incident) -> found.add(new Revised(
                                incident,
                                row.integer("revision"),
                                Instant.parse(row.text("changed")),
                                mergedInto(id, row))));
        return found.stream().findFirst();
    }

    /** First to last. */
    List<Revision> list(String id) {
        List<Revision> revisions = handle.createQuery(ALL + " ORDER BY number")
                .bind("id", id)
                .map(Row.mapper())
                .map(History::revision)
                .list();
        return revisions.isEmpty() ? first(id).map(List::of).orElse(List.of()) : revisions;
    }

    Optional<Revision> find(String id, int number) {
        Optional<Revision> noted = handle.createQuery(ALL + " AND number = :number")
                .bind("id", id)
                .bind("number", number)
                .map(Row.mapper())
                .map(History::revision)
                .findOne();
        return noted.or(() -> first(id).filter(first -> first.number() == number));
    }

    /** What the last change of an incident was. */
    Revision.Kind lastKind(String id, int revision) {
        return find(id, revision).map(Revision::what).orElse(Revision.Kind.EDITED);
    }

    /** Notes the only revision of an incident that is about to be changed, unless it is noted. */
    void noteFirst(String id) {
        if (handle.createQuery(ALL + " LIMIT 1")
                .bind("id", id)
                .mapToMap()
                .findOne()
                .isEmpty()) {
            first(id).ifPresent(revision -> note(revision, Optional.empty()));
        }
    }

    void note(Revision revision, Optional<Relation> relation) {
        Row.empty()
                .with("incident", revision.state().id())
                .with("number", revision.number())
                .with("at", Times.text(revision.at()))
                .with("changed_by", revision.by())
                .with("why", revision.why())
                .with("what", revision.what().label())
                .with("related", relation.map(Relation::incident))
                .with("related_revision", relation.map(Relation::revision))
                .with("state", StateJson.write(IncidentRows.of(revision.state())))
                .insertInto("revisions", handle);
    }

    /** The incidents that later revisions of one took in ({@code MERGED}) or gave off ({@code SPLIT}). */
    List<String> listRelated(String id, int afterRevision, Revision.Kind what) {
        return handle.createQuery("SELECT DISTINCT incident FROM revisions WHERE related = :id "
                        + "AND related_revision > :revision AND what = :what ORDER BY incident")
                .bind("id", id)
                .bind("revision", afterRevision)
                .bind("what", what.label())
                .mapTo(String.class)
                .list();
    }

    private Optional<String> mergedInto(String id, Row row) {
        return handle.createQuery(
                        "SELECT related FROM revisions WHERE incident = :id AND number = :number AND what = 'merged' "
                                + "AND related IS NOT NULL")
                .bind("id", id)
                .bind("number", row.integer("revision"))
                .mapTo(String.class)
                .findOne();
    }

    private Optional<Revision> first(String id) {
        return findRevised(id)
                .map(now -> new Revision(
                        now.revision(),
                        now.changed(),
                        now.incident().origin().source(),
                        "",
                        now.incident().origin() instanceof Origin.Imported
                                ? Revision.Kind.IMPORTED
                                : Revision.Kind.EXTRACTED,
                        now.incident()));
    }

    private static Revision revision(Row row) {
        Incident state = StateJson.read(row.text("state")).incident();
        return new Revision(
                row.integer("number"),
                Instant.parse(row.text("at")),
                row.text("changed_by"),
                row.text("why"),
                Revision.Kind.valueOf(row.text("what").toUpperCase(Locale.ROOT)),
                state);
    }
}
