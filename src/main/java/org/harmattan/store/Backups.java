package org.harmattan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.harmattan.gpkg.SpatialFunctions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * Copies of a store, made and put back by SQLite's own means, whether a server has the store open or not: in write-ahead
 * mode a copy is one consistent state, and what is put back becomes visible to the server all at once.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int PAGES_AT_ONCE = 1000;
    private static final int RETRIES = 100;
    private static final int RETRY_MILLIS = 100;

    /** More than a server can write while a store is being put back. */
    private static final long REVISION_GAP = 1_000_000;

    private Backups() {}

    /** Told how far it is. */
    @FunctionalInterface
    public interface Listener {

        /** So much of all is done; both in the same unit. */
        void progress(long done, long all);
    }

    /**
     * Writes a copy of a store: one file, which can be opened as a store or in QGIS. It appears under its name when it is
     * complete.
     *
     * @throws StoreException when there is no store, the copy cannot be written, or something is there already
     */
    public static void backup(Path store, Path copy) {
        if (!Files.isRegularFile(store)) {
            throw new StoreException("there is no store in " + store + "; name its folder with --data");
        }
        if (Files.exists(copy)) {
            throw new StoreException(copy + " exists; choose another name or move it away");
        }
        Path draft = copy.resolveSibling(copy.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            copy(store, draft);
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    copy + " cannot be written: " + StoreFile.reason(e) + "; choose another folder", e);
        }
    }

    /**
     * Puts a copy in the place of a store. The copy is checked first, and brought to the present schema in passing; it stays
     * as it is. What the store held is kept beside it.
     *
     * @return the file that holds what was replaced; empty when there was no store
     * @throws StoreException when the copy is no store or damaged, or the store cannot be written; it stays as it was then
     */
    public static Optional<Path> restore(Path store, Path copy, Listener listener) {
        if (!Files.isRegularFile(copy)) {
            throw new StoreException(
                    Files.isDirectory(copy)
                            ? copy + " is a folder; name the copy in it that harmattan backup made"
                            : "there is no file " + copy + "; check its name");
        }
        Path draft = store.resolveSibling(store.getFileName() + ".restore");
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            if (Files.exists(store) && Files.isSameFile(store, copy)) {
                throw new StoreException(copy + " is the store itself; name a backup of it");
            }
            delete(draft);
            new StoreFile(copy, "name a copy that harmattan backup made").check();
            copy(copy, draft);
            GeoPackageStore.open(draft).close();
            return replace(store, draft, listener);
        } catch (IOException e) {
            throw new StoreException(store + " cannot be written: " + StoreFile.reason(e), e);
        } finally {
            delete(draft);
        }
    }

    private static Optional<Path> replace(Path store, Path draft, Listener listener) throws IOException {
        // Either nobody can open the store meanwhile, or somebody has it open, who will see the change.
        Optional<LockFile> lock = findLock(store);
        try {
            if (!Files.exists(store)) {
                Files.move(draft, store, StandardCopyOption.ATOMIC_MOVE);
                return Optional.empty();
            }
            String name = store.getFileName().toString().replaceFirst("\\.gpkg$", "");
            Path replaced = store.resolveSibling(name + "-before-" + STAMP.format(Instant.now()) + ".gpkg");
            backup(store, replaced);
            renew(draft, store);
            exchange(store, draft, listener);
            return Optional.of(replaced);
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    private static Optional<LockFile> findLock(Path store) throws IOException {
        try {
            return Optional.of(LockFile.acquire(store));
        } catch (StoreInUseException e) {
            return Optional.empty();
        }
    }

    private static void copy(Path from, Path to) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Connections.BUSY_MILLIS);
        try (Connection connection = config.createConnection(Connections.url(from));
                PreparedStatement sql = connection.prepareStatement("VACUUM INTO ?")) {
            sql.setString(1, to.toAbsolutePath().toString());
            sql.execute();
        } catch (SQLException e) {
            delete(to);
            throw new StoreException(
                    from + " cannot be copied to " + to + ": " + StoreFile.reason(e) + "; is there room for it?", e);
        }
    }

    /** Gives the copy a revision that the store never had, and says that everything is another. */
    private static void renew(Path draft, Path store) {
        long now;
        try (Connection live = new SQLiteConfig().createConnection(Connections.url(store))) {
            now = revision(live);
        } catch (SQLException e) {
            throw new StoreException(store + " cannot be read: " + StoreFile.reason(e), e);
        }
        try (Connection connection = Connections.openWriter(draft);
                PreparedStatement sql =
                        connection.prepareStatement("INSERT OR REPLACE INTO harmattan_state VALUES (?, ?)")) {
            set(sql, "revision", Math.max(now, revision(connection)) + REVISION_GAP);
            set(sql, GeoPackageReader.GENERATION, Instant.now().toEpochMilli());
        } catch (SQLException e) {
            throw new StoreException(draft + " cannot be written: " + StoreFile.reason(e), e);
        }
    }

    private static void set(PreparedStatement sql, String name, long value) throws SQLException {
        sql.setString(1, name);
        sql.setLong(2, value);
        sql.executeUpdate();
    }

    private static long revision(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT value FROM harmattan_state WHERE name = 'revision'")) {
            return row.getLong(1);
        }
    }

    /** One transaction of the store, as far as others see. */
    private static void exchange(Path store, Path draft, Listener listener) {
        try (SQLiteConnection connection =
                Connections.writing().createConnection(Connections.url(store)).unwrap(SQLiteConnection.class)) {
            SpatialFunctions.register(connection);
            int code = connection
                    .getDatabase()
                    .restore(
                            "main",
                            draft.toAbsolutePath().toString(),
                            (left, all) -> listener.progress(all - left, all),
                            RETRY_MILLIS,
                            RETRIES,
                            PAGES_AT_ONCE);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new StoreException(store + " cannot be replaced now (" + SQLiteErrorCode.getErrorCode(code)
                        + "): wait until nothing is being written and try again");
            }
        } catch (SQLException e) {
            throw new StoreException(store + " cannot be replaced: " + StoreFile.reason(e), e);
        }
    }

    private static void delete(Path draft) {
        for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            try {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
            } catch (IOException e) {
                // It is in nobody's way: the next restore deletes it first.
            }
        }
    }
}
