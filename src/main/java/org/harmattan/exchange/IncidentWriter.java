package org.harmattan.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.incident.Incident;

/**
 * Writes incidents to a stream, one after the other. The stream belongs to the caller, who closes it. A document that is
 * not finished is visibly cut off, so that a failure half way is never taken for a complete result. Not safe for several
 * threads.
 */
public interface IncidentWriter extends Closeable {

    /** Writes one incident; it may stay in a buffer until {@link #finish()}. */
    void write(Incident incident) throws IOException;

    /**
     * Adds place mentions to the document. Formats that have no room for them leave them out.
     *
     * @param mentions may be empty: the document then says that there are none so far
     */
    default void mentions(List<PlaceMention> mentions) throws IOException {}

    /** Writes what ends the document and flushes the stream, which stays open. To be called once, last. */
    void finish() throws IOException;

    /** Lets go of what the writer holds besides the stream, finished or not. */
    @Override
    default void close() throws IOException {}
}
