package org.harmattan.store;

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
        History history = new History(handle);
        for (Rereading.Change change : rereading.changes()) {
            String id = change.before().incident().id();
            if (history.findRevised(id)
                    .filter(now -> now.revision() == change.before().revision())
                    .isEmpty()) {
                return Optional.of("Incident " + id + " was changed meanwhile: have the article read again.");
            }
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
}
