package org.harmattan.extract;

/** Tells whether a frame speaks of an event told before. */
@FunctionalInterface
interface EventLinker {

    /** 0 or more where a frame rather tells of the event than not, and the higher the surer. */
    double score(Comparison comparison);
}
