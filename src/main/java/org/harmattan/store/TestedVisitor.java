package org.harmattan.store;

/** Takes what became of footprints that were tested against an area, one by one. */
@FunctionalInterface
public interface TestedVisitor {

    /**
     * Takes one that is in.
     *
     * @param incident id of the incident that lies in it
     * @param certain whether it lies in the area wholly; otherwise it touches it
     */
    void visit(String incident, boolean certain);
}
