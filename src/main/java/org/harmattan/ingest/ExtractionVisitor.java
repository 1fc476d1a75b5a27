package org.harmattan.ingest;

import java.util.Optional;
import org.harmattan.extract.Extraction;

/**
 * Takes what was read out of articles, one by one.
 *
 * @param <X> what may go wrong with it, such as {@link java.io.IOException}
 */
@FunctionalInterface
public interface ExtractionVisitor<X extends Exception> {

    /**
     * Takes one article's incidents and mentions.
     *
     * @param extraction what was read
     * @param source the file and line it was read from
     * @return why it could not be taken after all, if so
     * @throws X ends the run
     */
    Optional<IngestIssue> visit(Extraction extraction, Reading.Found source) throws X;
}
