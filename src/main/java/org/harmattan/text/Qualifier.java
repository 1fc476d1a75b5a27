package org.harmattan.text;

import java.util.Locale;

/** How a source hedges a number. */
public enum Qualifier {
    EXACT,
    AT_LEAST,
    ABOUT,
    UP_TO;

    /** The word used in results, such as {@code at_least}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
