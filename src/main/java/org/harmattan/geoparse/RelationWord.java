package org.harmattan.geoparse;

import java.util.OptionalDouble;

/** What a relation word says; {@code bearing} counts for directions only, in degrees clockwise from north. */
record RelationWord(RelationKind kind, double bearing) {

    /**
     * How it relates an event to the place whose name follows.
     *
     * @param side degrees clockwise from north, when one side of the place is meant
     * @param metres the distance that stands before it
     */
    Relation relation(OptionalDouble side, OptionalDouble metres) {
        return switch (kind) {
            case NEAR -> new Relation.Near(side, false, false);
            case EDGE -> new Relation.Near(side, true, false);
            case TOWARD -> new Relation.Near(side, false, true);
            case AREA -> new Relation.Around();
            case BORDER -> new Relation.Border(metres);
            case BETWEEN -> new Relation.Between(false);
            case HALFWAY -> new Relation.Between(true);
            case ROAD -> new Relation.Road();
            case LEAVING -> new Relation.Leaving();
            case HEADING -> new Relation.Heading();
            case DIRECTION -> new Relation.Toward(bearing);
            case CENTRE -> new Relation.Centre();
            case UPSTREAM -> new Relation.Stream(false, metres);
            case DOWNSTREAM -> new Relation.Stream(true, metres);
            case LEFT_BANK -> new Relation.Bank(true);
            case RIGHT_BANK -> new Relation.Bank(false);
        };
    }

    /** Whether a distance before it is one along a border or a river, or that between two places, not from the place. */
    boolean takesDistance() {
        return switch (kind) {
            case BORDER, UPSTREAM, DOWNSTREAM, BETWEEN, HALFWAY -> true;
            default -> false;
        };
    }
}
