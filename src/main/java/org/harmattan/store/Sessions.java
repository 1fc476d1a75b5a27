package org.harmattan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;

/**
 * Work on an open file in write-ahead mode: any number of readers, each on a snapshot, and one writer at a time. Safe for
 * several threads.
 */
final class Sessions implements AutoCloseable {

    private static final int END_SECONDS = 5;

    private final Path file;
    private final Connection writer;
    private final Connections readers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean ended;

    private Sessions(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
        this.readers = new Connections(file);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writer);
    }

    /**
     * Switches the file to write-ahead mode.
     *
     * @throws StoreException when it cannot be written
     */
    static Sessions open(Path file) {
        try {
            Connection connection = Connections.openWriter(file);
            try (Statement sql = connection.createStatement()) {
                sql.execute("PRAGMA journal_mode = WAL");
                return new Sessions(file, connection);
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

    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return guarded(() -> reading.inTransaction(work));
    }

    <T> T write(HandleCallback<T, RuntimeException> work) {
        return guarded(() -> {
            oneWriter.lock();
            try {
                return writing.inTransaction(work);
            } finally {
                oneWriter.unlock();
            }
        });
    }

    /** Refuses further work, waits a few seconds for what runs and ends write-ahead mode. */
    void end() throws SQLException {
        if (ended) {
            return;
        }
        ended = true;
        if (allDone()) {
            try {
                readers.close();
                leaveOneFile();
            } finally {
                // Calls that come now are to be refused, not kept waiting.
                running.writeLock().unlock();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (writer) {
            readers.close();
        }
    }

    private boolean allDone() {
        try {
            return running.writeLock().tryLock(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Unless another program has the file open: then the last one to close it tidies up. */
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

    private <T, X extends Exception> T guarded(Work<T, X> work) throws X {
        running.readLock().lock();
        try {
            if (ended) {
                throw new StoreException(file + " is closed");
            }
            return work.run();
        } catch (JdbiException e) {
            Exception cause = e.getCause() instanceof SQLException sql ? sql : e;
            throw new StoreException(file + " failed: " + StoreFile.reason(cause), e);
        } finally {
            running.readLock().unlock();
        }
    }

    private interface Work<T, X extends Exception> {
        T run() throws X;
    }
}
