package org.harmattan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Reads articles and incidents from their tables; incidents in chunks, so that memory stays bounded. */
final class IncidentReads {

    private static final int CHUNK = 256;

    private final Handle handle;

    IncidentReads(Handle handle) {
        this.handle = handle;
    }

    /** Takes an incident and its row, which also says what only the store knows. */
    @FunctionalInterface
    interface RowVisitor<X extends Exception> {
        void visit(Row row, Incident incident) throws X;
    }

    <X extends Exception> void find(QuerySql wanted, IncidentVisitor<X> visitor) throws X {
        find(wanted, SortOrder.DATE_DESC, (row, incident) -> visitor.visit(incident));
    }

    <X extends Exception> void find(QuerySql wanted, SortOrder order, RowVisitor<X> visitor) throws X {
        String sql = "SELECT *, " + order.expression() + " AS sort_value FROM incidents WHERE " + wanted.condition()
                + " ORDER BY " + order.orderBy();
        try (ResultIterator<Row> rows = handle.createQuery(sql)
                .bindMap(wanted.values())
                .map(Row.mapper())
                .iterator()) {
            List<Row> chunk = new ArrayList<>(CHUNK);
            while (rows.hasNext()) {
                chunk.add(rows.next());
                if (chunk.size() == CHUNK || !rows.hasNext()) {
                    show(chunk, visitor);
                    chunk.clear();
                }
            }
        }
    }

    /** At most {@code limit} incidents, from a key on. */
    Page page(QuerySql wanted, SortOrder order, Optional<PageKey> after, int limit) {
        QuerySql rest = after.map(key -> wanted.and(order.after(key))).orElse(wanted);
        String sql = "SELECT *, " + order.expression() + " AS sort_value FROM incidents WHERE " + rest.condition()
                + " ORDER BY " + order.orderBy() + " LIMIT :row_limit";
        List<Row> rows = handle.createQuery(sql)
                .bindMap(rest.values())
                .bind("row_limit", limit + 1)
                .map(Row.mapper())
                .list();
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        List<Incident> incidents = new ArrayList<>(shown.size());
        show(shown, (row, incident) -> incidents.add(incident));
        Optional<PageKey> next = rows.size() > limit ? Optional.of(key(order, shown.get(limit - 1))) : Optional.empty();
        return new Page(incidents, next);
    }

    /** Those of the ids that there are, in the order of the ids. */
    List<Incident> list(List<String> ids) {
        QuerySql wanted = QuerySql.ids(ids);
        List<Row> rows = handle.createQuery("SELECT * FROM incidents WHERE " + wanted.condition())
                .bindMap(wanted.values())
                .map(Row.mapper())
                .list();
        Map<String, Incident> found = new HashMap<>();
        show(rows, (row, incident) -> found.put(incident.id(), incident));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Optional<Article> findArticle(String id) {
        return handle.createQuery("SELECT * FROM articles WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper())
                .findOne()
                .map(IncidentReads::article);
    }

    private static PageKey key(SortOrder order, Row row) {
        return new PageKey(order, row.text("sort_value"), row.text("id"));
    }

    private <X extends Exception> void show(List<Row> chunk, RowVisitor<X> visitor) throws X {
        String ids = JsonColumns.list(chunk.stream().map(row -> row.text("id")).toList());
        Map<String, Map<String, List<Row>>> parts = new HashMap<>();
        for (String table : IncidentRows.PARTS) {
            parts.put(table, part(table, "position", ids));
        }
        Map<String, List<Row>> footprints = part("footprints", "fid", ids);
        for (Row row : chunk) {
            String id = row.text("id");
            Optional<Incident> incident = assemble(new IncidentAssembly(
                    row,
                    footprints.getOrDefault(id, List.of()).stream().findFirst(),
                    table -> parts.get(table).getOrDefault(id, List.of())));
            if (incident.isPresent()) {
                visitor.visit(row, incident.get());
            }
        }
    }

    /** Empty for what another program broke a moment ago; {@link ForeignChanges} will set it aside. */
    private static Optional<Incident> assemble(IncidentAssembly assembly) {
        try {
            return Optional.of(assembly.incident());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private Map<String, List<Row>> part(String table, String order, String ids) {
        Map<String, List<Row>> byIncident = new HashMap<>();
        handle.createQuery("SELECT * FROM " + table + " WHERE incident IN (SELECT value FROM json_each(:ids)) ORDER BY "
                        + order)
                .bind("ids", ids)
                .map(Row.mapper())
                .forEach(row -> byIncident
                        .computeIfAbsent(row.text("incident"), id -> new ArrayList<>())
                        .add(row));
        return byIncident;
    }

    private static Article article(Row row) {
        return new Article(
                row.text("id"),
                row.findDay("published"),
                row.findText("language").flatMap(Language::findByCode),
                row.findText("title"),
                row.findText("publisher"),
                row.findText("url"),
                row.text("text"));
    }
}
