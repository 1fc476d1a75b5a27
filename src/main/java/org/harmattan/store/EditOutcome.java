package org.harmattan.store;

/** What became of a change. */
public sealed interface EditOutcome {

    /**
     * It is done.
     *
     * @param now the incident after it
     */
    record Edited(Revised now) implements EditOutcome {}

    /**
     * Somebody else was faster; nothing changed.
     *
     * @param current the incident as it is
     */
    record Conflict(Revised current) implements EditOutcome {}

    /**
     * There is no such incident, or it has no such revision; nothing changed.
     *
     * @param what the one that is missing
     */
    record NotFound(String what) implements EditOutcome {}

    /**
     * It cannot be done; nothing changed.
     *
     * @param why one sentence
     */
    record Refused(String why) implements EditOutcome {}
}
