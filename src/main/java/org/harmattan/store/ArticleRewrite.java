package org.harmattan.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Writes a new reading of an article over the one before, within the caller's transaction. */
final class ArticleRewrite {

    private final Handle handle;
    private final Rereading rereading;
    private final IncidentChanges changes;

    ArticleRewrite(Handle handle, Rereading rereading) {
        this.handle = handle;
        this.rereading = rereading;
        changes = new IncidentChanges(handle, rereading.editing());
    }

    /** One sentence when it cannot be done; nothing is written then. */
    Optional<String> apply() {
        Optional<String> conflict = findConflict();
        if (conflict.isPresent()) {
            return conflict;
        }
        IncidentWrites writes = new IncidentWrites(handle, Times.now());
        writes.published(rereading.article());
        rereading
                .changes()
                .forEach(change ->
                        changes.apply(change.before(), change.after(), Revision.Kind.EXTRACTED, Optional.empty()));
        rereading.added().forEach(writes::add);
        rereading
                .joinings()
                .forEach(joining ->
                        new IncidentChanges(handle, joining.editing()).merge(joining.kept(), List.of(joining.added())));
        return Optional.empty();
    }

    /** What somebody else changed since the article was read: its day, one of its incidents, or which ones it has. */
    private Optional<String> findConflict() {
        String article = rereading.before().id();
        if (!isDayAsBefore(article)) {
            return Optional.of("Article " + article + " was read anew meanwhile: have it read again.");
        }
        Map<String, Integer> now = revisions(article);
        Map<String, Integer> then = new HashMap<>();
        rereading.known().forEach(known -> then.put(known.incident().id(), known.revision()));
        if (!now.keySet().equals(then.keySet())) {
            return Optional.of("Article " + article + " has other incidents meanwhile: have it read again.");
        }
        return then.keySet().stream()
                .filter(id -> !now.get(id).equals(then.get(id)))
                .min(Comparator.naturalOrder())
                .map(id -> "Incident " + id + " was changed meanwhile: have the article read again.");
    }

    private boolean isDayAsBefore(String article) {
        return handle.createQuery("SELECT count(*) FROM articles WHERE id = :id AND published IS :day")
                        .bind("id", article)
                        .bind("day", IncidentWrites.day(rereading.before()))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    /** The revisions of the incidents that were first found in an article, by their ids. */
    private Map<String, Integer> revisions(String article) {
        Map<String, Integer> revisions = new HashMap<>();
        Query query = handle.createQuery("SELECT id, revision FROM incidents WHERE article = :article "
                        + "AND id IN (SELECT incident FROM reports WHERE article = :article)")
                .bind("article", article);
        Rows.visit(query, row -> revisions.put(row.getString(1), row.getInt(2)));
        return revisions;
    }
}
