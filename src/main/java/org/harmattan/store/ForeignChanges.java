package org.harmattan.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Origin;
import org.harmattan.incident.WherePrecision;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;

/**
 * What other programs changed in the file, taken over within the caller's transaction. Triggers in the file note which
 * incidents were touched. Each gets a revision; a footprint that its point has left is drawn anew; one that makes no
 * sense any more is set aside with the reason.
 */
final class ForeignChanges {

    /** Who changed it, as far as anybody can tell. */
    static final String ANOTHER_PROGRAM = "another program";

    private static final int AT_ONCE = 1000;

    /** Somebody who draws a point by hand means that spot; nobody draws more exactly than this. */
    private static final double DRAWN_METRES = 1000;

    private static final String NEVER = "1970-01-01T00:00:00.000Z";

    private final Handle handle;
    private final Instant now = Times.now();
    private final IncidentWrites writes;
    private final History history;

    ForeignChanges(Handle handle) {
        this.handle = handle;
        this.writes = new IncidentWrites(handle, now);
        this.history = new History(handle);
    }

    /** Takes over the next of them. True when there are more. */
    boolean take() {
        List<Row> touched = handle.createQuery("SELECT incident, fid FROM harmattan_touched ORDER BY incident LIMIT :n")
                .bind("n", AT_ONCE)
                .map(Row.mapper())
                .list();
        SearchWords search = new SearchWords(handle);
        touched.forEach(row -> search.remove(row.longInteger("fid")));
        for (Row row : touched) {
            take(row.text("incident"));
            forget("harmattan_touched", "incident", row.text("incident"));
            forget("harmattan_before", "id", row.text("incident"));
        }
        return touched.size() == AT_ONCE;
    }

    private void take(String id) {
        Optional<Row> row = row("SELECT * FROM incidents WHERE id = :id", id);
        if (row.isEmpty()) {
            writes.removeParts(id);
            return;
        }
        try {
            // Which fields it set is not known, so what was said of those that had been read is gone.
            Incident incident = new IncidentChange(
                            withItsParts(completed(row.get()), true).incident())
                    .fieldConfidence(Map.of())
                    .result();
            noteBefore(id);
            int revision = row.get().text("added").equals(NEVER) ? 1 : row.get().integer("revision") + 1;
            writes.replace(incident, revision);
            note(incident, revision);
        } catch (RuntimeException e) {
            setAside(id, e);
        }
    }

    private void note(Incident incident, int revision) {
        handle.createUpdate("UPDATE incidents SET damage = NULL, added = MAX(added, :added) WHERE id = :id")
                .bind("added", revision == 1 ? Times.text(now) : NEVER)
                .bind("id", incident.id())
                .execute();
        if (revision > 1) {
            history.note(
                    new Revision(revision, now, ANOTHER_PROGRAM, "", Revision.Kind.EDITED, incident), Optional.empty());
        }
    }

    /** The state before, which only the triggers have kept, unless the history has it. */
    private void noteBefore(String id) {
        Optional<Row> before = row("SELECT * FROM harmattan_before WHERE id = :id", id);
        if (before.isEmpty()
                || row("SELECT * FROM revisions WHERE incident = :id LIMIT 1", id)
                        .isPresent()) {
            return;
        }
        Row row = before.get();
        Incident state;
        try {
            state = withItsParts(row, false).incident();
        } catch (RuntimeException e) {
            return; // It was set aside before: there is no state to go back to.
        }
        Origin origin = state.origin();
        Revision.Kind what = origin instanceof Origin.Imported ? Revision.Kind.IMPORTED : Revision.Kind.EXTRACTED;
        history.note(
                new Revision(
                        row.integer("revision"), Instant.parse(row.text("changed")), origin.source(), "", what, state),
                Optional.empty());
    }

    private void setAside(String id, RuntimeException why) {
        handle.createUpdate(
                        "UPDATE incidents SET damage = :why, changed = :now, revision = revision + 1 WHERE id = :id")
                .bind("why", String.valueOf(why.getMessage()))
                .bind("now", Times.text(now))
                .bind("id", id)
                .execute();
    }

    /** A point drawn where there was none says nothing of its precision. */
    private static Row completed(Row row) {
        if (row.findBytes("geom").isPresent() && row.findReal("uncertainty_m").isEmpty()) {
            row.with("uncertainty_m", DRAWN_METRES)
                    .with("geo_precision", GeoPrecision.EXACT.code())
                    .with("where_prec", WherePrecision.EXACT.code());
        }
        return row;
    }

    private IncidentAssembly withItsParts(Row row, boolean mayDraw) {
        String id = row.text("id");
        Optional<Row> footprint = row("SELECT * FROM footprints WHERE incident = :id", id);
        return new IncidentAssembly(
                row,
                mayDraw ? footprint(row, footprint) : footprint,
                table -> handle.createQuery("SELECT * FROM " + table + " WHERE incident = :id ORDER BY position")
                        .bind("id", id)
                        .map(Row.mapper())
                        .list());
    }

    private static Optional<Row> footprint(Row row, Optional<Row> stored) {
        Optional<byte[]> point = row.findBytes("geom");
        if (point.isEmpty()) {
            return Optional.empty();
        }
        Geometry drawn = GeometryBlob.decode(point.get());
        boolean fits = stored.flatMap(found -> found.findBytes("geom"))
                .map(GeometryBlob::decode)
                .filter(area -> area.getDimension() == 2 && area.isValid() && area.covers(drawn))
                .isPresent();
        if (fits) {
            return stored;
        }
        LonLat centre = Geometries.lonLat(drawn.getCoordinate());
        return Optional.of(
                Row.empty().with("geom", GeometryBlob.encode(Footprints.disk(centre, row.real("uncertainty_m")))));
    }

    private Optional<Row> row(String sql, String id) {
        return handle.createQuery(sql).bind("id", id).map(Row.mapper()).findFirst();
    }

    private void forget(String table, String column, String id) {
        handle.createUpdate("DELETE FROM " + table + " WHERE " + column + " = :id")
                .bind("id", id)
                .execute();
    }
}
