package org.harmattan.incident;

import java.util.Locale;
import java.util.Optional;

/** Where an incident stands in its review. */
public enum Status {
    EXTRACTED,
    IMPORTED,
    CONFIRMED,
    REJECTED,
    MERGED;

    /** The word used in results, such as {@code extracted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a word, lower case. */
    public static Optional<Status> findByLabel(String label) {
        for (Status status : values()) {
            if (status.label().equals(label)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
