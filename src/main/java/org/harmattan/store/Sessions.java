package org.harmattan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
final class Sessions implements Reads {

    private static final int END_SECONDS = 5;
    private static final int NOTICE_MILLIS = 100;

    private final Path file;
    private final Connection writer;
    private final Connections readers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private final HandleCallback<Boolean, RuntimeException> foreign;
    private long seen = -1;
    private boolean moreToNotice;
    private volatile boolean ended;

    private Sessions(Path file, Connection writer, HandleCallback<Boolean, RuntimeException> foreign) {
        this.file = file;
        this.writer = writer;
        this.foreign = foreign;
        this.readers = new Connections(file);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writer);
    }

    /**
     * Switches the file to write-ahead mode.
     *
     * @param foreign takes over what other programs changed; true when it has not done all of it
     * @throws StoreException when it cannot be written
     */
    static Sessions open(Path file, HandleCallback<Boolean, RuntimeException> foreign) {
        try {
            Connection connection = Connections.openWriter(file);
            try (Statement sql = connection.createStatement()) {
                sql.execute("PRAGMA journal_mode = WAL");
                return new Sessions(file, connection, foreign);
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

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return guarded(() -> {
            noticeWithoutWaiting();
            return reading.inTransaction(work);
        });
    }

    /** One transaction: all that the work does, or nothing when it throws. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        return guarded(() -> {
            oneWriter.lock();
            try {
                notice();
                return own(work);
            } finally {
                oneWriter.unlock();
            }
        });
    }

    /** While a long write runs, changes of other programs can wait: it will have noticed them when it ends. */
    private void noticeWithoutWaiting() {
        if (!oneWriter.tryLock()) {
            return;
        }
        try {
            if (moreToNotice || dataVersion() != seen) {
                noticeSoon();
            }
        } finally {
            oneWriter.unlock();
        }
    }

    private void noticeSoon() {
        execute("PRAGMA busy_timeout = " + NOTICE_MILLIS);
        try {
            notice();
        } catch (JdbiException e) {
            // Another program is writing: the next read will notice.
        } finally {
            execute("PRAGMA busy_timeout = " + Connections.BUSY_MILLIS);
        }
    }

    private void notice() {
        long version = dataVersion();
        if (version != seen || moreToNotice) {
            moreToNotice = own(foreign);
            seen = version;
        }
    }

    /** The flag tells the triggers of the file that it is Harmattan who writes. */
    private <T> T own(HandleCallback<T, RuntimeException> work) {
        return writing.inTransaction(handle -> {
            handle.execute("UPDATE harmattan_state SET value = 1 WHERE name = 'writing'");
            T result = work.withHandle(handle);
            handle.execute("UPDATE harmattan_state SET value = 0 WHERE name = 'writing'");
            return result;
        });
    }

    /** Changes whenever another connection has changed the file. */
    private long dataVersion() {
        try (Statement sql = writer.createStatement();
                ResultSet version = sql.executeQuery("PRAGMA data_version")) {
            return version.getLong(1);
        } catch (SQLException e) {
            throw new StoreException(file + " failed: " + StoreFile.reason(e), e);
        }
    }

    private void execute(String pragma) {
        try (Statement sql = writer.createStatement()) {
            sql.execute(pragma);
        } catch (SQLException e) {
            throw new StoreException(file + " failed: " + StoreFile.reason(e), e);
        }
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
    public void close() {
        try (writer) {
            readers.close();
        } catch (SQLException e) {
            throw new StoreException("closing " + file + " failed: " + StoreFile.reason(e), e);
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
            throw StoreFile.failed(file, e);
        } finally {
            running.readLock().unlock();
        }
    }

    private interface Work<T, X extends Exception> {
        T run() throws X;
    }
}
