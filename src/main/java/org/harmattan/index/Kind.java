package org.harmattan.index;

/** The filters of a query. */
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
    TEXT,
    /** Written conditions. */
    OTHER
}
