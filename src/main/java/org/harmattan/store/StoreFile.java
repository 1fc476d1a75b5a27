package org.harmattan.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.harmattan.gpkg.GeoPackage;
import org.harmattan.gpkg.SpatialFunctions;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** The GeoPackage file of a store as a whole: creating it, checking it, bringing its schema up to date. */
final class StoreFile {

    /** Version of the last migration in {@code org/harmattan/store/migration}. */
    static final int SCHEMA = 7;

    private static final String HISTORY = "harmattan_schema_history";

    private final Path file;
    private final String remedy;

    StoreFile(Path file) {
        this(file, "move it away or choose another data folder");
    }

    /** With what to do when it is no store. */
    StoreFile(Path file, String remedy) {
        this.file = file;
        this.remedy = remedy;
    }

    /**
     * Makes sure that the file is there and has the current schema.
     *
     * @throws StoreException when it is something else, newer, or cannot be written
     */
    void prepare() throws IOException {
        if (Files.exists(file)) {
            int schema = inspect();
            refuseNewer(schema);
            if (schema < SCHEMA) {
                migrate(file);
            }
        } else {
            create();
        }
    }

    /**
     * Makes sure, without changing it, that the file is a whole store of this or an older version.
     *
     * @throws StoreException when it is something else, newer or damaged
     */
    void check() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        int schema;
        try (Connection connection = config.createConnection(Connections.url(file));
                Statement sql = connection.createStatement()) {
            schema = inspect(connection);
            try (ResultSet check = sql.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.getString(1).equals("ok")) {
                    throw new StoreException(file + " is damaged: " + check.getString(1) + "; choose another copy");
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        refuseNewer(schema);
    }

    /**
     * Makes sure that the file is there and has the current schema already.
     *
     * @throws StoreException when it is not, or has not
     */
    void requirePresent() {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("there is no store in " + file + "; name its folder with --data");
        }
        int schema = inspect();
        refuseNewer(schema);
        if (schema < SCHEMA) {
            throw new StoreException(
                    file
                            + " was written by an older Harmattan; start this one's server with it once to bring it up to date");
        }
    }

    private void refuseNewer(int schema) {
        if (schema > SCHEMA) {
            throw new StoreException(file + " was written by a newer Harmattan (schema " + schema + ", this one knows "
                    + SCHEMA + "); update Harmattan or choose another data folder");
        }
    }

    /** Under another name first: a half-made store is never found. */
    private void create() throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(file.resolveSibling(draft.getFileName() + "-journal"));
        try (Connection connection = Connections.openWriter(draft)) {
            GeoPackage.create(connection);
        } catch (SQLException e) {
            throw new StoreException(
                    draft + " cannot be created: " + reason(e) + "; choose a folder that can be written to", e);
        }
        migrate(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private int inspect() {
        try (Connection connection = Connections.openWriter(file)) {
            return inspect(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private int inspect(Connection connection) throws SQLException {
        if (!GeoPackage.isGeoPackage(connection)) {
            throw new StoreException(file + " is not a GeoPackage; " + remedy);
        }
        return schema(connection);
    }

    private StoreException unreadable(SQLException e) {
        return new StoreException(file + " cannot be read as a GeoPackage: " + reason(e) + "; " + remedy, e);
    }

    private int schema(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            try (ResultSet table = sql.executeQuery("SELECT 1 FROM sqlite_master WHERE name = '" + HISTORY + "'")) {
                if (!table.next()) {
                    throw new StoreException(
                            file + " is a GeoPackage, but not one of Harmattan's; choose another data folder");
                }
            }
            try (ResultSet version =
                    sql.executeQuery("SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1")) {
                return version.next() ? version.getInt(1) : 0;
            }
        }
    }

    /** Costs half a second in a fresh JVM, so it is called only when there is something to do. */
    private void migrate(Path target) {
        try {
            DataSource source = new MigrationSource(target);
            Flyway.configure(StoreFile.class.getClassLoader())
                    .dataSource(source)
                    .table(HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .locations("classpath:org/harmattan/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(target + " could not be brought to schema " + SCHEMA + ": " + reason(e), e);
        }
    }

    /** Migrations that change rows set off the triggers of the R-tree, which need their functions. */
    private static final class MigrationSource extends SQLiteDataSource {

        MigrationSource(Path target) {
            super(Connections.writing());
            setUrl(Connections.url(target));
        }

        @Override
        public SQLiteConnection getConnection(String user, String password) throws SQLException {
            SQLiteConnection connection = super.getConnection(user, password);
            SpatialFunctions.register(connection);
            return connection;
        }
    }

    /** Says that work on a file failed. */
    static StoreException failed(Path file, JdbiException e) {
        Exception cause = e.getCause() instanceof SQLException sql ? sql : e;
        return new StoreException(file + " failed: " + reason(cause), e);
    }

    /** What went wrong, in one line: SQLite and Flyway write several, and java.nio often only a path. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a folder";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be created";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.strip().lines().findFirst().orElse(message);
    }
}
