package org.harmattan.store;

import java.time.Instant;
import java.time.LocalDate;
import org.harmattan.incident.Incident;
import org.harmattan.query.SearchText;
import org.harmattan.text.Article;
import org.harmattan.text.Language;
import org.jdbi.v3.core.Handle;

/** Writes articles and incidents into their tables, within the caller's transaction. */
final class IncidentWrites {

    private final Handle handle;
    private final SearchWords search;
    private final Instant now;

    IncidentWrites(Handle handle, Instant now) {
        this.handle = handle;
        this.search = new SearchWords(handle);
        this.now = now;
    }

    void article(Article article, ArticleKey key) {
        Row.empty()
                .with("id", article.id())
                .with("article_key", key.value())
                .with("published", article.published())
                .with("language", article.language().map(Language::code))
                .with("title", article.title())
                .with("publisher", article.publisher())
                .with("url", article.url())
                .with("text", article.text())
                .insertInto("articles", handle);
    }

    /** Another day of publication of an article that is there. */
    void published(Article article) {
        int found = handle.createUpdate("UPDATE articles SET published = :day WHERE id = :id")
                .bind("day", day(article))
                .bind("id", article.id())
                .execute();
        if (found == 0) {
            throw new StoreException("there is no article " + article.id());
        }
    }

    /** The day of publication as its column holds it: null without one. */
    static String day(Article article) {
        return article.published().map(LocalDate::toString).orElse(null);
    }

    /** A new incident. */
    void add(Incident incident) {
        IncidentRows rows = IncidentRows.of(incident);
        long fid = rows.incident()
                .with("added", Times.text(now))
                .with("changed", Times.text(now))
                .insertInto("incidents", handle);
        parts(rows);
        search.add(fid, SearchText.words(incident));
    }

    /** Another state of an incident that is there. */
    void replace(Incident incident, int revision) {
        IncidentRows rows = IncidentRows.of(incident);
        rows.incident()
                .with("changed", Times.text(now))
                .with("revision", revision)
                .updateIn("incidents", "id", handle);
        removeParts(incident.id());
        parts(rows);
        long fid = handle.createQuery("SELECT fid FROM incidents WHERE id = :id")
                .bind("id", incident.id())
                .mapTo(Long.class)
                .one();
        search.remove(fid);
        search.add(fid, SearchText.words(incident));
    }

    /** What belongs to an incident in other tables. */
    void removeParts(String id) {
        for (String table : IncidentRows.PARTS) {
            remove(table, id);
        }
        remove("footprints", id);
    }

    private void remove(String table, String id) {
        handle.createUpdate("DELETE FROM " + table + " WHERE incident = :id")
                .bind("id", id)
                .execute();
    }

    private void parts(IncidentRows rows) {
        rows.footprint().ifPresent(row -> row.insertInto("footprints", handle));
        rows.parts().forEach((table, parts) -> parts.forEach(row -> row.insertInto(table, handle)));
    }
}
