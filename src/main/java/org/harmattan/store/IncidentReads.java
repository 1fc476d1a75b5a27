package org.harmattan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Reads articles and incidents from their tables; incidents in chunks, so that memory stays bounded. */
final class IncidentReads {

    private static final int CHUNK = 256;
    private static final List<String> PARTS = List.of("accounts", "evidence", "alternatives", "reports");

    private final Handle handle;

    IncidentReads(Handle handle) {
        this.handle = handle;
    }

    <X extends Exception> void find(QuerySql wanted, IncidentVisitor<X> visitor) throws X {
        // NULL sorts below every day, so descending puts the undated last.
        String sql = "SELECT * FROM incidents WHERE " + wanted.condition() + " ORDER BY date_end DESC, id";
        try (ResultIterator<Row> rows = handle.createQuery(sql)
                .bindMap(wanted.values())
                .map((result, context) -> Row.read(result))
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

    Optional<Article> findArticle(String id) {
        return handle.createQuery("SELECT * FROM articles WHERE id = :id")
                .bind("id", id)
                .map((result, context) -> Row.read(result))
                .findOne()
                .map(IncidentReads::article);
    }

    private <X extends Exception> void show(List<Row> chunk, IncidentVisitor<X> visitor) throws X {
        String ids = JsonColumns.list(chunk.stream().map(row -> row.text("id")).toList());
        Map<String, Map<String, List<Row>>> parts = new HashMap<>();
        for (String table : PARTS) {
            parts.put(table, part(table, "position", ids));
        }
        Map<String, List<Row>> footprints = part("footprints", "fid", ids);
        for (Row row : chunk) {
            String id = row.text("id");
            visitor.visit(new IncidentAssembly(
                            row,
                            footprints.getOrDefault(id, List.of()).stream().findFirst(),
                            table -> parts.get(table).getOrDefault(id, List.of()))
                    .incident());
        }
    }

    private Map<String, List<Row>> part(String table, String order, String ids) {
        Map<String, List<Row>> byIncident = new HashMap<>();
        handle.createQuery("SELECT * FROM " + table + " WHERE incident IN (SELECT value FROM json_each(:ids)) ORDER BY "
                        + order)
                .bind("ids", ids)
                .map((result, context) -> Row.read(result))
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
