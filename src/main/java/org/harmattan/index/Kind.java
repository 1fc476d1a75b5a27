package org.harmattan.index;

/** The filters of a query, each a bit in what is known of a row: set where the row fails it. */
enum Kind {
    TIME,
    GROUP,
    EVENT_TYPE,
    SUB_EVENT_TYPE,
    COUNTRY,
    ADMIN1,
    KILLED,
    CONFIDENCE,
    STATUS,
    SOURCE,
    SINCE,
    PLACED,
    BACKGROUND,
    CONTESTED,
    AREA,
    /** Texts and written conditions. */
    OTHER;

    final int bit = 1 << ordinal();
}
