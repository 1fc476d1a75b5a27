package org.harmattan.geoparse;

/** How closely words locate something. */
public enum Closeness {
    /** A settlement or site. */
    PLACE,
    /** Near one. */
    NEAR_PLACE,
    /** On a line between two. */
    LINE,
    /** Somewhere in a vague area. */
    VAGUE,
    /** A second-order division. */
    ADMIN2,
    /** A first-order division. */
    ADMIN1,
    /** A part of a country, no closer. */
    COUNTRY
}
