package org.harmattan.extract;

import java.util.Locale;
import java.util.Optional;

/** Kinds of actors, after ACLED's inter codes. */
enum ActorKind {
    STATE_FORCES,
    REBEL,
    POLITICAL_MILITIA,
    IDENTITY_MILITIA,
    CIVILIANS,
    EXTERNAL,
    PROTESTERS,
    RIOTERS,
    UNIDENTIFIED;

    /** Whether it fights. */
    boolean isArmed() {
        return this != CIVILIANS && this != PROTESTERS && this != RIOTERS;
    }

    /** Whether it is an army, a police or a mission of states. */
    boolean isOfStates() {
        return this == STATE_FORCES || this == EXTERNAL;
    }

    /** Whether it is an armed group, of a name or of none, and no state's. */
    boolean isArmedGroup() {
        return isArmed() && !isOfStates();
    }

    /** The same, of a group that is called by something. */
    boolean isNamedGroup() {
        return isArmedGroup() && this != UNIDENTIFIED;
    }

    /** Whether it is an armed group that is no rebels'. */
    boolean isMilitia() {
        return this == POLITICAL_MILITIA || this == IDENTITY_MILITIA;
    }

    /** The kind of a word in the lexicon. */
    static Optional<ActorKind> findByLabel(String label) {
        for (ActorKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
