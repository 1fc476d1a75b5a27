package org.harmattan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.harmattan.gpkg.SpatialFunctions;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;

/** Opens connections to a GeoPackage file and keeps a few that read ready. Safe for several threads. */
final class Connections implements ConnectionFactory, AutoCloseable {

    /** How long a connection waits for another to finish writing. */
    static final int BUSY_MILLIS = 10_000;

    private static final int KEPT = 4;

    /** Negative: SQLite takes it as KiB. The indexes of a million incidents want more than its usual 2 MiB. */
    private static final int WRITER_CACHE_KIB = -65_536;

    private final Path file;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(KEPT);
    private volatile boolean closed;

    Connections(Path file) {
        this.file = file;
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** How every connection that writes is set up. */
    static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(WRITER_CACHE_KIB);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    /** A new connection that may write; the R-tree's functions are known to it. */
    static Connection openWriter(Path file) throws SQLException {
        Connection connection = writing().createConnection(url(file));
        try {
            SpatialFunctions.register(connection);
            AreaFunction.register(connection);
            FilterFunctions.register(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that only reads. */
    @Override
    public Connection openConnection() throws SQLException {
        Connection ready = idle.poll();
        return ready != null ? ready : openReader();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed || !idle.offer(connection)) {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    private Connection openReader() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = config.createConnection(url(file));
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA query_only = ON");
            AreaFunction.register(connection);
            FilterFunctions.register(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
