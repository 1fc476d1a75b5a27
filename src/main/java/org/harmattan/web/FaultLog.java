package org.harmattan.web;

/** Where unforeseen failures are written down. Implementations are safe for several threads. */
@FunctionalInterface
public interface FaultLog {

    /**
     * Takes a failure.
     *
     * @param errorId the id that the client was given, by which the two can be matched; {@code index} for what no client asked
     *     for
     * @param failure what went wrong
     */
    void write(String errorId, Throwable failure);
}
