package org.harmattan.extract;

/** Tells how much speaks for an actor having done what an event tells. */
@FunctionalInterface
interface DoerScorer {

    /** The logarithm of the odds. */
    double score(DoerNominee nominee);

    /** Whether it is asked about an event: about news for which rules hold nobody responsible, not even somebody nameless. */
    default boolean isAsked(RuledEvent event) {
        EventDraft draft = event.draft();
        return event.perpetrator().isEmpty() && !draft.isBackground() && !draft.isEarlier();
    }
}
