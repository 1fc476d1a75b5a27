package org.harmattan.ingest;

import org.harmattan.exchange.imports.ImportIssue;

/** Is told how an import goes on, from the thread that runs it. */
public interface ImportListener {

    /** Something was wrong; the import goes on. */
    void issue(ImportIssue issue);

    /**
     * A file was begun.
     *
     * @param name as the caller named it
     * @param bytes its size on disk; packed files tell less than they hold
     * @param skipped rows up to this line were taken before an interruption; 0 for a fresh start
     */
    void file(String name, long bytes, long skipped);

    /**
     * One more row was read.
     *
     * @param rows rows of all files so far
     * @param bytes bytes of the present file so far, unpacked
     */
    void progress(long rows, long bytes);

    /** Whether to stop: what was read so far is kept, and the next run goes on from there. */
    default boolean isStopped() {
        return false;
    }

    /** Reading is over; indexes are brought up to date, which takes a while after many rows. */
    void finishing();
}
