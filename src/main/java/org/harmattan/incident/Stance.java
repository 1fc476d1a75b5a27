package org.harmattan.incident;

import java.util.Locale;

/** What a source does with what it says. */
public enum Stance {
    /** Says it did it. */
    CLAIMS,
    /** Says that it happened. */
    REPORTS,
    /** Says that it happened, accusing somebody or without being sure. */
    ALLEGES,
    /** Says that it did not happen, or not so. */
    DENIES,
    /** Says that what another said is true. */
    CONFIRMS;

    /** The word used in results, such as {@code claims}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
