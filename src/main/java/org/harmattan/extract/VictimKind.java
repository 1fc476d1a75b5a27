package org.harmattan.extract;

/** Who the victims are, by their side. */
enum VictimKind {
    CIVILIANS,
    STATE_FORCES,
    ARMED_GROUP,
    PROTESTERS,
    UNKNOWN
}
