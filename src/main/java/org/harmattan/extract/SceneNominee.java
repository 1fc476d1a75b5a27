package org.harmattan.extract;

import org.harmattan.geoparse.PlaceExpression;

/**
 * A place that the text names, as that of an event. Not safe for several threads.
 *
 * @param draft the event
 * @param place the place
 * @param signs what speaks for or against it
 */
record SceneNominee(EventDraft draft, PlaceExpression place, HeldSigns<SceneSign> signs) {

    SceneNominee(EventDraft draft, PlaceExpression place) {
        this(draft, place, HeldSigns.none(SceneSign.class));
    }

    /** Notes a sign, if it speaks; a sign noted of one mention of the place stays. */
    void mark(SceneSign sign, boolean speaks) {
        signs.mark(sign, speaks);
    }

    /** Whether each sign holds, in their order. */
    boolean[] holds() {
        return signs.holds();
    }

    boolean has(SceneSign sign) {
        return signs.has(sign);
    }
}
