package org.harmattan.store;

/**
 * Takes incidents in brief, one by one.
 *
 * @param <X> what may go wrong with it
 */
@FunctionalInterface
public interface BriefVisitor<X extends Exception> {

    /** Takes one incident. */
    void visit(Brief brief) throws X;
}
