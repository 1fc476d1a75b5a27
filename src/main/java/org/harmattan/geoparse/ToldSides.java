package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;

/** Tells what the clues of one expression say of each other before they are put on the map. */
final class ToldSides {

    /** How far "north of a town" reaches; a division farther than that is not cut to it. */
    private static final double REACH_METRES = 60_000;

    /** A division this many degrees off the direction told still lies in it. */
    private static final double SPREAD_DEGREES = 67.5;

    private static final double FULL_CIRCLE = 360;

    private ToldSides() {}

    /**
     * The clues as they are to be put together: {@code sur la route de X, près de Y} is near Y, where the road to X begins; in
     * {@code dans le cercle de X, au nord de Y} the direction only says where the whole of X lies.
     */
    static List<Clue> settle(List<Clue> clues) {
        return clues.size() < 2 ? clues : withoutSidesOf(startFirst(clues));
    }

    private static List<Clue> startFirst(List<Clue> clues) {
        if (!(clues.get(0) instanceof Clue.Single road && road.term().relation() instanceof Relation.Road)) {
            return clues;
        }
        Optional<Clue> start = clues.stream()
                .filter(clue -> spot(clue)
                        .filter(term -> term.relation() instanceof Relation.Near)
                        .isPresent())
                .findFirst();
        if (start.isEmpty()) {
            return clues;
        }
        List<Clue> ordered = new ArrayList<>(clues);
        ordered.remove(start.get());
        ordered.add(0, start.get());
        return ordered;
    }

    private static List<Clue> withoutSidesOf(List<Clue> clues) {
        return clues.stream()
                .filter(clue -> clues.stream().noneMatch(area -> isSideOf(clue, area)))
                .toList();
    }

    /** Whether a clue only says on which side of a spot the whole of a division lies. */
    private static boolean isSideOf(Clue clue, Clue area) {
        Optional<LocatedTerm> spot = spot(clue);
        return spot.isPresent()
                && spot.get().relation() instanceof Relation.Toward toward
                && area instanceof Clue.Single division
                && division.isKnown()
                && division.term().relation() instanceof Relation.At
                && isInnerDivision(division.term().place())
                && liesToward(
                        spot.get().place(), toward.bearing(), division.term().place());
    }

    private static boolean isInnerDivision(Place place) {
        return place.kind().isDivision() && place.kind() != PlaceKind.COUNTRY;
    }

    private static boolean liesToward(Place spot, double bearing, Place division) {
        double off = Math.abs(Geodesy.bearing(spot.point(), division.point()) - bearing) % FULL_CIRCLE;
        return Math.min(off, FULL_CIRCLE - off) <= SPREAD_DEGREES
                && !Geodesy.isWithin(spot.point(), division.point(), REACH_METRES);
    }

    /** The term of a clue that is about a spot. */
    private static Optional<LocatedTerm> spot(Clue clue) {
        return clue instanceof Clue.Single single
                        && single.isKnown()
                        && !single.term().place().kind().isArea()
                ? Optional.of(single.term())
                : Optional.empty();
    }
}
