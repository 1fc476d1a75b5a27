package org.harmattan.store;

import java.util.List;
import org.harmattan.incident.Incident;

/**
 * Loads many incidents of files, in batches that are durable one by one. Loading the same again changes nothing, so who was
 * interrupted starts over, or at the last {@link #mark}. Others may read and write meanwhile. For one thread.
 */
public interface BulkLoad extends AutoCloseable {

    /**
     * What became of the incidents so far.
     *
     * @param added new ones
     * @param updated known by source and source id, and changed since: each got a revision
     * @param unchanged known, and as they were
     * @param kept known, and left as a person has made them
     */
    record Tally(long added, long updated, long unchanged, long kept) {}

    /**
     * Takes an incident. An imported one is known by its source and source id, whatever its id; one that was read from an
     * article, by its id.
     *
     * @throws StoreException when its id is taken by another incident, or the medium fails
     */
    void put(Incident incident);

    /**
     * Remembers how far a job is, as soon as everything put before is durable; see {@link IncidentStore#findMark}.
     *
     * @param job a name such as that of a file
     * @param position any number above 0; 0 forgets the job
     */
    void mark(String job, long position);

    /** Makes what was put so far durable. */
    void commit();

    /** What became of what is durable. */
    Tally tally();

    /** Source ids of incidents that were left as a person has made them: the first thousand of what is durable. */
    List<String> listKept();

    /** Commits, and brings the indexes up to date in one go. */
    @Override
    void close();
}
