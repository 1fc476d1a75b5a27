package org.harmattan.extract;

/** How well the places of two tellings go together. */
enum PlaceFit {
    /** One name that no list knows. */
    SAME_STRANGER,
    /** Names of which no list knows one. */
    OTHER_STRANGER,
    /** Spots, or what is hardly wider, that lie some kilometres apart at most. */
    SAME,
    /** One area, in which there may have been several events. */
    SAME_AREA,
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
