package org.harmattan.store;

/** Takes footprints, one by one. */
@FunctionalInterface
public interface FootprintVisitor {

    /**
     * Takes one.
     *
     * @param incident id of the incident that lies in it
     */
    void visit(String incident, PackedFootprint footprint);
}
