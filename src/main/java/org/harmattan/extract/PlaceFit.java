package org.harmattan.extract;

/** How well the places of two tellings go together. */
enum PlaceFit {
    /** One name that no list knows. */
    SAME_STRANGER,
    /** Names of which no list knows one. */
    OTHER_STRANGER,
    /** Places, of whatever size, whose points lie some kilometres apart at most. */
    SAME,
    /** A spot in a city, or in an area that is no division. */
    INSIDE,
    /** A spot in a district, province or region. */
    IN_DIVISION,
    /** A vague place not far from the other. */
    VAGUE,
    /** Two settlements. */
    OTHER_SPOT,
    /** Two areas, or an area and a spot outside it. */
    APART,
    /** Only the event has a place. */
    NONE_HERE,
    /** Only the frame has a place. */
    NONE_THERE,
    /** Neither has one. */
    NONE
}
