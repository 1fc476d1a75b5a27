package org.harmattan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.harmattan.incident.Incident;
import org.harmattan.query.IncidentQuery;
import org.harmattan.text.Article;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;

/**
 * A store in one GeoPackage file, in write-ahead mode while it is open: any number of readers, one writer at a time, and
 * other programs may read the file meanwhile. Closing leaves the one file.
 */
public final class GeoPackageStore implements IncidentStore {

    private static final int CLOSE_SECONDS = 5;

    private final Path file;
    private final LockFile lock;
    private final Connection writer;
    private final Connections readers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private volatile boolean closed;

    private GeoPackageStore(Path file, LockFile lock, Connection writer) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.readers = new Connections(file);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writer);
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
                return new GeoPackageStore(file, lock, openWriter(file));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    "the store cannot be opened in " + file.toAbsolutePath().getParent() + ": "
                            + e.getClass().getSimpleName() + " " + StoreFile.reason(e)
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
        return write(handle -> {
            if (exists(handle, "SELECT 1 FROM articles WHERE article_key = :value", key.value())) {
                return SaveOutcome.ALREADY_THERE;
            }
            if (exists(handle, "SELECT 1 FROM articles WHERE id = :value", article.id())) {
                return SaveOutcome.ID_TAKEN;
            }
            IncidentWrites writes = new IncidentWrites(handle);
            writes.article(article, key);
            incidents.forEach(writes::incident);
            handle.execute("UPDATE harmattan_state SET value = value + 1 WHERE name = 'revision'");
            handle.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
            return SaveOutcome.ADDED;
        });
    }

    @Override
    public <X extends Exception> void find(IncidentQuery query, IncidentVisitor<X> visitor) throws X {
        this.<Void, X>read(handle -> {
            new IncidentReads(handle).find(QuerySql.of(query), visitor);
            return null;
        });
    }

    @Override
    public Optional<Incident> findById(String id) {
        return read(handle -> {
            List<Incident> found = new ArrayList<>(1);
            new IncidentReads(handle).find(QuerySql.id(id), found::add);
            return found.stream().findFirst();
        });
    }

    @Override
    public long count(IncidentQuery query) {
        QuerySql wanted = QuerySql.of(query);
        return read(handle -> handle.createQuery("SELECT COUNT(*) FROM incidents WHERE " + wanted.condition())
                .bindMap(wanted.values())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<GroupCount> listGroups(IncidentQuery query) {
        QuerySql wanted = QuerySql.of(query.withGroups(Set.of()));
        return read(handle -> handle.createQuery(
                        "SELECT \"group\" AS label, COUNT(*) AS incidents FROM incidents WHERE " + wanted.condition()
                                + " GROUP BY \"group\" ORDER BY incidents DESC, label")
                .bindMap(wanted.values())
                .map((result, context) -> new GroupCount(result.getString("label"), result.getLong("incidents")))
                .list());
    }

    @Override
    public Optional<Days> findDays(IncidentQuery query) {
        QuerySql wanted = QuerySql.of(query);
        return read(handle -> handle.createQuery("SELECT MIN(COALESCE(date_start, date_end)) AS first_day, "
                        + "MAX(date_end) AS last_day FROM incidents WHERE " + wanted.condition())
                .bindMap(wanted.values())
                .map((result, context) -> days(result.getString("first_day"), result.getString("last_day")))
                .one());
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return read(handle -> new IncidentReads(handle).findArticle(id));
    }

    @Override
    public long countArticles() {
        return read(handle -> handle.createQuery("SELECT COUNT(*) FROM articles")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long revision() {
        return read(handle -> handle.createQuery("SELECT value FROM harmattan_state WHERE name = 'revision'")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean quiet = waitForRunningCalls();
        try (lock;
                writer;
                readers) {
            if (quiet) {
                readers.close();
                leaveOneFile();
            }
        } catch (IOException | SQLException e) {
            throw new StoreException("closing " + file + " failed: " + StoreFile.reason(e), e);
        }
    }

    private boolean waitForRunningCalls() {
        try {
            return open.writeLock().tryLock(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends write-ahead mode, unless another program has the file open: then the last one to close it tidies up. */
    private void leaveOneFile() throws SQLException {
        try (Statement sql = writer.createStatement()) {
            sql.execute("PRAGMA busy_timeout = 500");
            sql.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code) {
                throw e;
            }
        }
    }

    private static Connection openWriter(Path file) {
        try {
            Connection connection = Connections.openWriter(file);
            try (Statement sql = connection.createStatement()) {
                sql.execute("PRAGMA journal_mode = WAL");
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException(
                    file + " cannot be written: " + StoreFile.reason(e)
                            + "; make it writable or choose another data folder",
                    e);
        }
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

    private <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return guarded(() -> reading.inTransaction(work));
    }

    private <T> T write(HandleCallback<T, RuntimeException> work) {
        return guarded(() -> {
            oneWriter.lock();
            try {
                return writing.inTransaction(work);
            } finally {
                oneWriter.unlock();
            }
        });
    }

    private <T, X extends Exception> T guarded(Work<T, X> work) throws X {
        open.readLock().lock();
        try {
            if (closed) {
                throw new StoreException(file + " is closed");
            }
            return work.run();
        } catch (JdbiException e) {
            Exception cause = e.getCause() instanceof SQLException sql ? sql : e;
            throw new StoreException(file + " failed: " + StoreFile.reason(cause), e);
        } finally {
            open.readLock().unlock();
        }
    }

    private interface Work<T, X extends Exception> {
        T run() throws X;
    }
}
