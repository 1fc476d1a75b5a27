package org.harmattan.store;

import java.time.Instant;
import java.util.Locale;
import org.harmattan.incident.Incident;

/**
 * An incident as it was left by one change.
 *
 * @param number counts the changes of this incident from 1
 * @param at when, to the millisecond
 * @param by who: a person's name, a data set, or {@code Harmattan}
 * @param why the reason that was given; may be empty
 * @param what the kind of change
 * @param state the incident after it
 */
public record Revision(int number, Instant at, String by, String why, Kind what, Incident state) {

    /** What was done to an incident. */
    public enum Kind {
        /** Read out of an article. */
        EXTRACTED,
        /** Taken over, or taken over anew, from another data set. */
        IMPORTED,
        /** Fields were changed. */
        EDITED,
        /** A person found it right. */
        CONFIRMED,
        /** A person found it wrong. */
        REJECTED,
        /** It took others in, or was taken into another. */
        MERGED,
        /** It was parted, or came out of that. */
        SPLIT,
        /** It was brought back to an earlier revision. */
        RESTORED;

        /** The word used in results, such as {@code edited}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a person decided it, so that no program may undo it unasked. */
        boolean isByPerson() {
            return this != EXTRACTED && this != IMPORTED;
        }
    }
}
