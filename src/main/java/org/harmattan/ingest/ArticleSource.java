package org.harmattan.ingest;

import java.io.IOException;
import java.util.Optional;

/** The articles of one file, one after the other. */
interface ArticleSource extends AutoCloseable {

    /**
     * The next article or issue; empty when there are no more.
     *
     * @throws IOException when the file cannot be read further
     */
    Optional<Reading> next() throws IOException;

    @Override
    void close() throws IOException;
}
