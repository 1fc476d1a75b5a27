package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalDouble;

/** How a text relates an event to a place it names. */
public sealed interface Relation {

    /** In it, at it. */
    record At() implements Relation {}

    /**
     * Close to it.
     *
     * @param side degrees clockwise from north, when one side of it is meant: <i>à la sortie nord de</i>
     * @param edge whether no farther than its edge: <i>aux portes de</i>, <i>on the outskirts of</i>
     * @param toward whether the words may tell where a way leads: <i>à la sortie de X vers Y</i>
     */
    record Near(OptionalDouble side, boolean edge, boolean toward) implements Relation {

        Near() {
            this(OptionalDouble.empty(), false, false);
        }

        /** The same on one side, in degrees clockwise from north. */
        Near onSide(double degrees) {
            return new Near(OptionalDouble.of(degrees), edge, toward);
        }
    }

    /**
     * In the country around it: <i>dans la région d'Arbinda</i> where Arbinda is a town, or in the division that is named
     * after it and that the gazetteer does not have.
     *
     * @param metres how far that reaches, when what the words call it tells
     */
    record Around(OptionalDouble metres) implements Relation {

        Around() {
            this(OptionalDouble.empty());
        }
    }

    /**
     * So far from it.
     *
     * @param metres distance
     * @param bearing degrees clockwise from north, when a direction is given
     * @param within whether it may be less: <i>à moins de 10 km</i>, <i>dans un rayon de 10 km</i>
     * @param slack share of the distance by which it may be off
     */
    record Offset(double metres, OptionalDouble bearing, boolean within, double slack) implements Relation {

        /** The same in a direction, in degrees clockwise from north. */
        Offset toward(double degrees) {
            return new Offset(metres, OptionalDouble.of(degrees), within, slack);
        }
    }

    /**
     * On the river that runs past it, up or down from there.
     *
     * @param down whether downstream
     * @param metres how far along the river, when the text tells
     */
    record Stream(boolean down, OptionalDouble metres) implements Relation {}

    /**
     * On one bank of it, when it is a river.
     *
     * @param left whether on the left one, seen downstream
     */
    record Bank(boolean left) implements Relation {}

    /**
     * On one side of it, or in that part of it when it is an area.
     *
     * @param bearing degrees clockwise from north
     */
    record Toward(double bearing) implements Relation {}

    /** In the middle of it, when it is an area: <i>dans le centre du Mali</i>. */
    record Centre() implements Relation {}

    /**
     * Between it and the next place.
     *
     * @param halfway whether about the middle is meant
     */
    record Between(boolean halfway) implements Relation {}

    /**
     * On the road from it to the next place.
     *
     * @param measure how far along it, when the text tells: <i>au point kilométrique 25 de l'axe X–Y</i>
     */
    record Road(Optional<Offset> measure) implements Relation {

        Road() {
            this(Optional.empty());
        }
    }

    /** On the way from it to the next place: <i>quitté Gao pour Ansongo</i>. */
    record Leaving() implements Relation {}

    /** On the side of the place named before that looks towards it: <i>à 30 km de Gao en direction d'Ansongo</i>. */
    record Heading() implements Relation {}

    /**
     * At the border of it.
     *
     * @param metres how far from the border, when the text tells
     */
    record Border(OptionalDouble metres) implements Relation {}
}
