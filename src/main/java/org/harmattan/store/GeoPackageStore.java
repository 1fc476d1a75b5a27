package org.harmattan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.jdbi.v3.core.Handle;

/**
 * A store in one GeoPackage file, in write-ahead mode while it is open: any number of readers, one writer at a time, and
 * other programs may read the file meanwhile. Closing leaves the one file.
 */
public final class GeoPackageStore implements IncidentStore {

    /** Where {@link #generation} stands in {@code harmattan_state}. */
    static final String GENERATION = "generation";

    private final Path file;
    private final LockFile lock;
    private final Sessions sessions;
    private final AtomicBoolean loading = new AtomicBoolean();

    private GeoPackageStore(Path file, LockFile lock, Sessions sessions) {
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
    public SaveOutcome save(Article article, List<Incident> incidents) {
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
            incidents.forEach(writes::add);
            changed(handle);
            return SaveOutcome.ADDED;
        });
    }

    @Override
    public <X extends Exception> void find(IncidentQuery query, IncidentVisitor<X> visitor) throws X {
        sessions.<Void, X>read(handle -> {
            new IncidentReads(handle).find(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public Page page(IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit) {
        if (limit < 1 || after.isPresent() && after.get().order() != order) {
            throw new IllegalArgumentException(
                    "a page of " + limit + " incidents in order " + order + " after " + after);
        }
        return sessions.read(handle -> new IncidentReads(handle).page(QuerySql.of(query), order, after, limit));
    }

    @Override
    public <X extends Exception> void visitBriefs(IncidentQuery query, BriefVisitor<X> visitor) throws X {
        sessions.<Void, X>read(handle -> {
            new BriefReads(handle).visit(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public void visitIds(IncidentQuery query, Consumer<String> visitor) {
        sessions.<Void, RuntimeException>read(handle -> {
            new BriefReads(handle).visitIds(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public void visitPublishers(IncidentQuery query, BiConsumer<String, String> visitor) {
        sessions.<Void, RuntimeException>read(handle -> {
            new BriefReads(handle).visitPublishers(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public List<Sketch> listSketches(Collection<String> ids) {
        return sessions.read(handle -> new BriefReads(handle).listSketches(ids));
    }

    @Override
    public Optional<Incident> findById(String id) {
        return sessions.read(handle -> {
            List<Incident> found = new ArrayList<>(1);
            new IncidentReads(handle).find(QuerySql.id(id), found::add);
            return found.stream().findFirst();
        });
    }

    @Override
    public long count(IncidentQuery query) {
        return sessions.read(handle -> {
            QuerySql wanted = QuerySql.of(query);
            return handle.createQuery("SELECT COUNT(*) FROM incidents WHERE " + wanted.condition())
                    .bindMap(wanted.values())
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public List<GroupCount> listGroups(IncidentQuery query) {
        return sessions.read(handle -> {
            QuerySql wanted = QuerySql.of(query.withGroups(Set.of()));
            return handle.createQuery("SELECT \"group\" AS label, COUNT(*) AS incidents FROM incidents WHERE "
                            + wanted.condition() + " GROUP BY \"group\" ORDER BY incidents DESC, label")
                    .bindMap(wanted.values())
                    .map((result, context) -> new GroupCount(result.getString("label"), result.getLong("incidents")))
                    .list();
        });
    }

    @Override
    public Optional<Days> findDays(IncidentQuery query) {
        return sessions.read(handle -> {
            QuerySql wanted = QuerySql.of(query);
            return handle.createQuery("SELECT MIN(COALESCE(date_start, date_end)) AS first_day, "
                            + "MAX(date_end) AS last_day FROM incidents WHERE " + wanted.condition())
                    .bindMap(wanted.values())
                    .map((result, context) -> days(result.getString("first_day"), result.getString("last_day")))
                    .one();
        });
    }

    @Override
    public Optional<Revised> findRevised(String id) {
        return sessions.read(handle -> new History(handle).findRevised(id));
    }

    @Override
    public List<Revision> listRevisions(String id) {
        return sessions.read(handle -> new History(handle).list(id));
    }

    @Override
    public Optional<Revision> findRevision(String id, int number) {
        return sessions.read(handle -> new History(handle).find(id, number));
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
    public OptionalLong findMark(String job) {
        return sessions.read(handle -> GeoPackageBulkLoad.findMark(handle, job));
    }

    @Override
    public List<Damage> listDamages() {
        return sessions.read(
                handle -> handle.createQuery("SELECT id, damage FROM incidents WHERE damage IS NOT NULL ORDER BY id")
                        .map((result, context) -> new Damage(result.getString("id"), result.getString("damage")))
                        .list());
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return sessions.read(handle -> new IncidentReads(handle).findArticle(id));
    }

    @Override
    public Optional<Article> findArticle(ArticleKey key) {
        return sessions.read(handle -> handle.createQuery("SELECT id FROM articles WHERE article_key = :key")
                .bind("key", key.value())
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> new IncidentReads(handle).findArticle(id)));
    }

    @Override
    public List<Incident> listByArticle(String articleId) {
        return sessions.read(handle -> {
            List<Incident> found = new ArrayList<>();
            new IncidentReads(handle).find(QuerySql.article(articleId), found::add);
            return found;
        });
    }

    @Override
    public long countArticles() {
        return sessions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM articles")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long revision() {
        return sessions.read(handle -> handle.createQuery("SELECT value FROM harmattan_state WHERE name = 'revision'")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long generation() {
        return sessions.read(handle -> handle.createQuery("SELECT value FROM harmattan_state WHERE name = :name")
                .bind("name", GENERATION)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
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

    private static Optional<Days> days(String first, String last) {
        return Optional.ofNullable(first).map(day -> new Days(LocalDate.parse(day), LocalDate.parse(last)));
    }

    private static boolean exists(Handle handle, String sql, String value) {
        return handle.createQuery(sql)
                .bind("value", value)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
