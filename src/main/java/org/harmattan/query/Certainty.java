package org.harmattan.query;

import java.util.Locale;
import java.util.Optional;

/** What becomes of incidents whose date, place or toll is only known to lie in a range. */
public enum Certainty {
    /** Wanted when any value in the range would be. */
    POSSIBLE,
    /** Wanted only when every value in the range would be. */
    CERTAIN;

    /** The word used in requests, such as {@code possible}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The certainty of a word, lower case. */
    public static Optional<Certainty> findByLabel(String label) {
        for (Certainty certainty : values()) {
            if (certainty.label().equals(label)) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }
}
