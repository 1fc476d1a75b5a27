package org.harmattan.store;

/** What became of an article that was to be kept. */
public enum SaveOutcome {
    /** It is kept now, with its incidents. */
    ADDED,
    /** The same text from the same source was there already; nothing changed. */
    ALREADY_THERE,
    /** Another article is kept under this id; nothing changed. */
    ID_TAKEN
}
