package org.harmattan.web;

import org.harmattan.index.LiveIndex;

/**
 * What works for the routes beside the threads that answer.
 *
 * @param desk reads articles that are handed in
 * @param index answers filters, kept up to date with the store
 * @param answer puts together what a page shows, and has rehearsed that before somebody asks
 */
record Workers(ReadingDesk desk, LiveIndex index, ViewAnswer answer) implements AutoCloseable {

    private static final long READING_SECONDS = 60;
    /** Who saved something wants to see it, also on a busy machine. */
    private static final long REFRESH_MILLIS = 5_000;

    /** Stands where the log has the id of a failed request. */
    private static final String INDEX = "index";

    static Workers start(WebParts parts, FaultLog log) {
        ViewAnswer answer = new ViewAnswer(parts.store());
        return new Workers(
                new ReadingDesk(parts.extractor(), READING_SECONDS),
                new LiveIndex(parts.store(), REFRESH_MILLIS, failure -> log.write(INDEX, failure), answer::rehearse),
                answer);
    }

    @Override
    public void close() {
        desk.close();
        index.close();
    }
}
