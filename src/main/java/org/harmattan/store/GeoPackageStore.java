package org.harmattan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.harmattan.incident.Incident;
import org.harmattan.text.Article;
import org.jdbi.v3.core.Handle;

/**
 * A store in one GeoPackage file, in write-ahead mode while it is open: any number of readers, one writer at a time, and
 * other programs may read the file meanwhile. Closing leaves the one file.
 */
public final class GeoPackageStore extends GeoPackageReader implements IncidentStore {

    private final Path file;
    private final LockFile lock;
    private final Sessions sessions;
    private final AtomicBoolean loading = new AtomicBoolean();

    private GeoPackageStore(Path file, LockFile lock, Sessions sessions) {
        super(sessions);
        this.file = file;
        this.lock = lock;
        this.sessions = sessions;
    }

    /**
     * Opens the store in that file, and creates it and its folder when they are not there.
     *
     * @throws StoreInUseException when another process has it open
     * @throws StoreException when the folder cannot be written, or the file is no store of this or an older version
     */
    public static GeoPackageStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            LockFile lock = LockFile.acquire(file);
            try {
                new StoreFile(file).prepare();
                Sessions sessions = Sessions.open(file, GeoPackageStore::takeOver);
                sessions.write(handle -> {
                    new SearchWords(handle).bringUpToDate();
                    new DeferredIndex(handle).finish();
                    return null;
                });
                return new GeoPackageStore(file, lock, sessions);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    "the store cannot be opened in " + file.toAbsolutePath().getParent() + ": " + StoreFile.reason(e)
                            + "; choose a data folder that can be written to",
                    e);
        }
    }

    /** Tells a second Harmattan that finds the store in use where this one can be reached. */
    public void announce(String address) {
        try {
            lock.announce(address);
        } catch (IOException e) {
            throw new StoreException("the lock file beside " + file + " cannot be written: " + StoreFile.reason(e), e);
        }
    }

    @Override
    public SaveOutcome save(Article article, List<Incident> incidents, List<Joining> joinings) {
        ArticleKey key = ArticleKey.of(article);
        return sessions.write(handle -> {
            if (exists(handle, "SELECT 1 FROM articles WHERE article_key = :value", key.value())) {
                return SaveOutcome.ALREADY_THERE;
            }
            if (exists(handle, "SELECT 1 FROM articles WHERE id = :value", article.id())) {
                return SaveOutcome.ID_TAKEN;
            }
            IncidentWrites writes = new IncidentWrites(handle, Times.now());
            writes.article(article, key);
            // A file of incidents may have brought some of its own before the article came.
            List<Incident> fresh = incidents.stream()
                    .filter(incident -> !isThere(handle, incident))
                    .toList();
            fresh.forEach(writes::add);
            joinings.forEach(joining ->
                    new IncidentChanges(handle, joining.editing()).merge(joining.kept(), List.of(joining.added())));
            changed(handle);
            return SaveOutcome.ADDED;
        });
    }

    @Override
    public Optional<String> reread(Rereading rereading) {
        return sessions.write(handle -> {
            Optional<String> refusal = new ArticleRewrite(handle, rereading).apply();
            if (refusal.isEmpty()) {
                changed(handle);
            }
            return refusal;
        });
    }

    @Override
    public EditOutcome edit(String id, int expected, Incident edited, Editing editing) {
        return change(editing, changes -> changes.edit(id, expected, edited));
    }

    @Override
    public EditOutcome merge(String kept, List<String> others, Editing editing) {
        return change(editing, changes -> changes.merge(kept, others));
    }

    @Override
    public EditOutcome split(String id, int expected, List<Incident> parts, Editing editing) {
        return change(editing, changes -> changes.split(id, expected, parts));
    }

    @Override
    public EditOutcome restore(String id, int expected, int revision, Editing editing) {
        return change(editing, changes -> changes.restore(id, expected, revision));
    }

    private EditOutcome change(Editing editing, Function<IncidentChanges, EditOutcome> change) {
        return sessions.write(handle -> {
            EditOutcome outcome = change.apply(new IncidentChanges(handle, editing));
            if (outcome instanceof EditOutcome.Edited) {
                changed(handle);
            }
            return outcome;
        });
    }

    @Override
    public BulkLoad beginBulk() {
        if (!loading.compareAndSet(false, true)) {
            throw new StoreException("another import into " + file + " is running; wait for it to end");
        }
        return new GeoPackageBulkLoad(sessions, GeoPackageStore::changed, () -> loading.set(false));
    }

    @Override
    public void backup(Path copy) {
        Backups.backup(file, copy);
    }

    @Override
    public synchronized void close() {
        try (lock;
                sessions) {
            sessions.end();
        } catch (IOException | SQLException e) {
            throw new StoreException("closing " + file + " failed: " + StoreFile.reason(e), e);
        }
    }

    private static boolean takeOver(Handle handle) {
        boolean more = new ForeignChanges(handle).take();
        changed(handle);
        return more;
    }

    private static void changed(Handle handle) {
        handle.execute("UPDATE harmattan_state SET value = value + 1 WHERE name = 'revision'");
        handle.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
    }

    private static boolean isThere(Handle handle, Incident incident) {
        return handle.createQuery("SELECT 1 FROM incidents WHERE id = :id AND article = :article")
                .bind("id", incident.id())
                .bind("article", incident.article())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static boolean exists(Handle handle, String sql, String value) {
        return handle.createQuery(sql)
                .bind("value", value)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
