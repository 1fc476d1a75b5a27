package org.harmattan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Reads a file that another process may be writing to. */
final class ReadSessions implements Reads {

    private final Path file;
    private final Connections connections;
    private final Jdbi jdbi;

    ReadSessions(Path file) {
        this.file = file;
        this.connections = new Connections(file);
        this.jdbi = Jdbi.create(connections);
    }

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw StoreFile.failed(file, e);
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new StoreException("closing " + file + " failed: " + StoreFile.reason(e), e);
        }
    }
}
