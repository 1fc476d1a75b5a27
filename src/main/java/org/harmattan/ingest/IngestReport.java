package org.harmattan.ingest;

/**
 * What became of files that were to be kept.
 *
 * @param added articles that are new in the store
 * @param known articles that were there already
 * @param incidents incidents of the new articles
 * @param errors files, lines and articles that were left out
 * @param reread what became of articles that were read anew
 */
public record IngestReport(long added, long known, long incidents, long errors, Reread reread) {

    /**
     * What became of articles that were read anew.
     *
     * @param articles how many
     * @param changed incidents that are read otherwise now
     * @param added incidents that are found for the first time
     * @param gone incidents that are no longer found
     * @param left incidents that stay as a person left them
     */
    public record Reread(long articles, long changed, long added, long gone, long left) {}

    /** Without articles read anew. */
    public IngestReport(long added, long known, long incidents, long errors) {
        this(added, known, incidents, errors, new Reread(0, 0, 0, 0, 0));
    }
}
