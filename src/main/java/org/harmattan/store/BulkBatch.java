package org.harmattan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Origin;
import org.harmattan.query.SearchText;
import org.jdbi.v3.core.Handle;

/** One batch of a {@link BulkLoad}, within one transaction. No two incidents of it have the same origin. */
final class BulkBatch {

    private final Handle handle;
    private final Instant now = Times.now();
    private final History history;
    private long updated;
    private long unchanged;
    private final List<String> kept = new ArrayList<>();

    BulkBatch(Handle handle) {
        this.handle = handle;
        this.history = new History(handle);
    }

    BulkLoad.Tally load(Collection<Incident> incidents) {
        Map<BulkKey, String> known = known(incidents);
        Map<Boolean, List<Incident>> parted = incidents.stream()
                .collect(Collectors.partitioningBy(incident -> known.containsKey(BulkKey.of(incident))));
        change(parted.get(true), known);
        add(parted.get(false));
        return new BulkLoad.Tally(parted.get(false).size(), updated, unchanged, kept.size());
    }

    /** Source ids of those left as a person has made them. */
    List<String> kept() {
        return kept;
    }

    private Map<BulkKey, String> known(Collection<Incident> incidents) {
        Map<BulkKey, String> known = new HashMap<>();
        incidents.stream()
                .map(BulkKey::of)
                .collect(Collectors.groupingBy(BulkKey::source))
                .forEach((source, keys) -> handle.createQuery(
                                "SELECT COALESCE(source_id, id) AS key, id FROM incidents "
                                        + "WHERE source = :source AND "
                                        + (source.equals(Origin.FromArticle.SOURCE) ? "id" : "source_id")
                                        + " IN (SELECT value FROM json_each(:ids))")
                        .bind("source", source)
                        .bind(
                                "ids",
                                JsonColumns.list(keys.stream().map(BulkKey::id).toList()))
                        .map((row, context) ->
                                Map.entry(new BulkKey(source, row.getString("key")), row.getString("id")))
                        .forEach(entry -> known.put(entry.getKey(), entry.getValue())));
        return known;
    }

    private void change(List<Incident> incidents, Map<BulkKey, String> known) {
        Map<String, Revised> before = new HashMap<>();
        new IncidentReads(handle)
                .find(
                        QuerySql.ids(known.values()),
                        SortOrder.DATE_DESC,
                        (row, incident) -> before.put(
                                incident.id(),
                                new Revised(
                                        incident,
                                        row.integer("revision"),
                                        Instant.parse(row.text("changed")),
                                        Optional.empty())));
        for (Incident incident : incidents) {
            String id = known.get(BulkKey.of(incident));
            // What another program damaged is not among them: it has to be mended, not overwritten.
            change(
                    Optional.ofNullable(before.get(id)),
                    new IncidentChange(incident).id(id).result());
        }
    }

    private void change(Optional<Revised> before, Incident after) {
        if (before.isEmpty() || isByPerson(before.get())) {
            kept.add(BulkKey.of(after).id());
        } else if (before.get().incident().equals(after)) {
            unchanged++;
        } else {
            updated++;
            new IncidentChanges(handle, new Editing(after.origin().source(), ""))
                    .apply(before.get(), after, Revision.Kind.IMPORTED, Optional.empty());
        }
    }

    private boolean isByPerson(Revised incident) {
        return incident.revision() > 1
                && history.lastKind(incident.incident().id(), incident.revision())
                        .isByPerson();
    }

    private void add(List<Incident> incidents) {
        long fid = lastKey("incidents");
        Map<String, TableInsert> inserts = new HashMap<>();
        for (Incident incident : incidents) {
            IncidentRows rows = IncidentRows.of(incident);
            fid++;
            rows.incident().with("fid", fid).with("added", Times.text(now)).with("changed", Times.text(now));
            into(inserts, "incidents").add(rows.incident());
            rows.footprint().ifPresent(row -> into(inserts, "footprints").add(row));
            rows.parts().forEach((table, parts) -> parts.forEach(into(inserts, table)::add));
            Row words = Row.empty().with("rowid", fid).with("words", String.join(" ", SearchText.words(incident)));
            into(inserts, "incident_words").add(words);
        }
        // The parts refer to the incidents, which therefore come first.
        Optional.ofNullable(inserts.remove("incidents")).ifPresent(this::execute);
        inserts.values().forEach(this::execute);
    }

    private static TableInsert into(Map<String, TableInsert> inserts, String table) {
        return inserts.computeIfAbsent(table, TableInsert::new);
    }

    private void execute(TableInsert insert) {
        try {
            insert.execute(handle.getConnection());
        } catch (SQLException e) {
            throw new StoreException("a batch of incidents cannot be kept: " + StoreFile.reason(e), e);
        }
    }

    private long lastKey(String table) {
        return handle.createQuery("SELECT seq FROM sqlite_sequence WHERE name = :table")
                .bind("table", table)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }
}
