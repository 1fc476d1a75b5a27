package org.harmattan.extract;

import org.harmattan.geoparse.PlaceExpression;

/**
 * A place that the text names, as that of an event. Not safe for several threads.
 *
 * @param draft the event
 * @param place the place
 * @param holds whether each {@link SceneSign} holds, in their order
 */
record SceneNominee(EventDraft draft, PlaceExpression place, boolean[] holds) {

    private static final int SIGNS = SceneSign.values().length;

    SceneNominee(EventDraft draft, PlaceExpression place) {
        this(draft, place, new boolean[SIGNS]);
    }

    /** Notes a sign, if it speaks; a sign noted of one mention of the place stays. */
    void mark(SceneSign sign, boolean speaks) {
        holds[sign.ordinal()] |= speaks;
    }

    boolean has(SceneSign sign) {
        return holds[sign.ordinal()];
    }
}
