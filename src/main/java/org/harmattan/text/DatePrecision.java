package org.harmattan.text;

import java.util.Locale;

/** How closely the text dates an incident. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN;

    /** The word used in results: {@code day}, {@code week}, {@code month}, {@code year} or {@code unknown}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
