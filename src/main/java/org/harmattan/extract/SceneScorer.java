package org.harmattan.extract;

/** Tells how much speaks for an event having been at a place. */
@FunctionalInterface
interface SceneScorer {

    /** The logarithm of the odds. */
    double score(SceneNominee nominee);

    /** Whether it is asked about an event: about those that rules put nowhere. */
    default boolean isAsked(EventDraft draft) {
        return draft.scene().isEmpty();
    }
}
