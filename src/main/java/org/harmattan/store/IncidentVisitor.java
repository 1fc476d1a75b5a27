package org.harmattan.store;

import org.harmattan.incident.Incident;

/**
 * Takes incidents one by one.
 *
 * @param <X> what may go wrong with it, such as {@link java.io.IOException}
 */
@FunctionalInterface
public interface IncidentVisitor<X extends Exception> {

    /** Takes one incident. */
    void visit(Incident incident) throws X;
}
