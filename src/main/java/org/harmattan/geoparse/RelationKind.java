package org.harmattan.geoparse;

/** The ways a text relates something to a place. */
enum RelationKind {
    NEAR,
    EDGE,
    TOWARD,
    AREA,
    BORDER,
    BETWEEN,
    HALFWAY,
    ROAD,
    LEAVING,
    HEADING,
    CENTRE,
    UPSTREAM,
    DOWNSTREAM,
    LEFT_BANK,
    RIGHT_BANK,
    DIRECTION
}
