package org.harmattan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
        List<String> ids = rereading.known().stream()
                .map(known -> known.incident().id())
                .sorted()
                .toList();
        if (!idsOf(article).equals(ids)) {
            return Optional.of("Article " + article + " has other incidents meanwhile: have it read again.");
        }
        History history = new History(handle);
        return rereading.known().stream()
                .filter(known -> history.findRevised(known.incident().id())
                        .filter(now -> now.revision() == known.revision())
                        .isEmpty())
                .findFirst()
                .map(known ->
                        "Incident " + known.incident().id() + " was changed meanwhile: have the article read again.");
    }

    private boolean isDayAsBefore(String article) {
        return handle.createQuery("SELECT count(*) FROM articles WHERE id = :id AND published IS :day")
                        .bind("id", article)
                        .bind(
                                "day",
                                rereading
                                        .before()
                                        .published()
                                        .map(LocalDate::toString)
                                        .orElse(null))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private List<String> idsOf(String article) {
        List<String> ids = new ArrayList<>();
        new IncidentReads(handle).find(QuerySql.article(article), incident -> {
            if (incident.article().equals(article)) {
                ids.add(incident.id());
            }
        });
        ids.sort(Comparator.naturalOrder());
        return ids;
    }
}
