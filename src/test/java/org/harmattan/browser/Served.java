package org.harmattan.browser;

import java.io.IOException;
import java.util.Map;

/** A running server that serves the page. */
interface Served extends AutoCloseable {

    /** Where it is, with a slash at the end. */
    String address();

    /** What it could not answer, by error id. */
    Map<String, Throwable> failures();

    @Override
    void close() throws IOException;
}
