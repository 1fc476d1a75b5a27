package org.harmattan.store;

/** Takes bounds of footprints, one by one. */
@FunctionalInterface
public interface BoundsVisitor {

    /**
     * Takes the bounds of one footprint, in degrees; they may be wider than it by what single precision leaves out.
     *
     * @param incident id of the incident that lies in it
     */
    void visit(String incident, double west, double south, double east, double north);
}
