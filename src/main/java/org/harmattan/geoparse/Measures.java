package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.geo.Geodesy;

/**
 * Joins a distance with what else is told from the same place: with the way from there, <i>à 7 km de X sur la route de
 * Y</i>, or with a direction.
 */
final class Measures {

    /** Roads wind: what is told farther than this share of the way in a straight line lies beyond its other end. */
    private static final double MOST_OF_WAY = 1.25;

    private Measures() {}

    /** The clues, each way with its measure where one tells it. */
    static List<Clue> alongWays(List<Clue> clues) {
        if (clues.size() < 2) {
            return clues;
        }
        List<Clue> joined = new ArrayList<>(clues);
        for (Clue clue : clues) {
            if (clue instanceof Clue.Way way
                    && way.measure().isEmpty()
                    && way.terms().size() == 2) {
                clues.stream()
                        .filter(other -> other instanceof Clue.Single
                                && findOffset(other, way).isPresent())
                        .findFirst()
                        .ifPresent(other -> join(joined, way, (Clue.Single) other));
            }
        }
        return joined;
    }

    /** {@code au sud-ouest de X, à trois kilomètres de la ville}: a direction and a distance from the same place. */
    static List<Clue> withDirections(List<Clue> clues) {
        for (Clue clue : clues) {
            if (clue instanceof Clue.Single side && side.term().relation() instanceof Relation.Toward toward) {
                for (Clue other : clues) {
                    if (other instanceof Clue.Single far
                            && far.term().place().equals(side.term().place())
                            && far.term().relation() instanceof Relation.Offset offset
                            && offset.bearing().isEmpty()) {
                        List<Clue> joined = new ArrayList<>(clues);
                        joined.set(
                                clues.indexOf(far), new Clue.Single(far.term().with(offset.toward(toward.bearing()))));
                        joined.remove(side);
                        return joined;
                    }
                }
            }
        }
        return clues;
    }

    private static void join(List<Clue> clues, Clue.Way way, Clue.Single single) {
        Relation.Offset offset = findOffset(single, way).orElseThrow();
        boolean fromFirst = single.term().place().equals(way.first().place());
        LocatedTerm other = fromFirst ? way.last() : way.first();
        double length =
                Geodesy.distance(single.term().place().point(), other.place().point());
        if (offset.metres() <= MOST_OF_WAY * length) {
            clues.set(clues.indexOf(way), way.measured(fromFirst, offset));
            clues.remove(single);
        } else {
            double bearing =
                    Geodesy.bearing(single.term().place().point(), other.place().point());
            clues.set(clues.indexOf(single), new Clue.Single(single.term().with(offset.toward(bearing))));
            clues.remove(way);
        }
    }

    /** The distance that a clue tells from an end of a way. */
    private static Optional<Relation.Offset> findOffset(Clue clue, Clue.Way way) {
        LocatedTerm term = clue.terms().get(0);
        boolean end = term.place().equals(way.first().place())
                || term.place().equals(way.last().place());
        return end && term.relation() instanceof Relation.Offset offset && isOpen(offset)
                ? Optional.of(offset)
                : Optional.empty();
    }

    private static boolean isOpen(Relation.Offset offset) {
        return offset.bearing().equals(OptionalDouble.empty()) && !offset.within();
    }
}
