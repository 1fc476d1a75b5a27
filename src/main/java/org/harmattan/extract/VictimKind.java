package org.harmattan.extract;

/** Who the victims are, by their side. */
enum VictimKind {
    CIVILIANS,
    STATE_FORCES,
    ARMED_GROUP,
    PROTESTERS,
    /** Of the side of whoever says so, until it is known who that is. */
    OWN,
    /** Of the side against whoever says so. */
    ENEMY,
    UNKNOWN
}
