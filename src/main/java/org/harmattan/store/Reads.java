package org.harmattan.store;

import org.jdbi.v3.core.HandleCallback;

/** Reading work on a file, each piece on a snapshot of its own. Safe for several threads. */
interface Reads extends AutoCloseable {

    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X;

    @Override
    void close();
}
