package org.harmattan.geoparse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;

/**
 * Leaves out namesakes in another part of the world: {@code entre Kayes et Diamou, à hauteur de Médine}. Of two places that
 * one expression cannot mean together, the one in the country that the text speaks of is meant.
 */
final class FarClues {

    /** What lies farther apart is not told by one expression. */
    private static final double FAR_METRES = 1_500_000;

    /** Of these, the one point in the gazetteer does not tell how far they are: the Niger is 4,000 km long. */
    private static final Set<PlaceKind> LONG =
            EnumSet.of(PlaceKind.COUNTRY, PlaceKind.RIVER, PlaceKind.VALLEY, PlaceKind.ROAD, PlaceKind.ZONE);

    private FarClues() {}

    /** The clues without those that are far from one in a country that the text speaks of more. */
    static List<Clue> leaveOut(List<Clue> clues, Setting setting) {
        if (clues.size() < 2) {
            return clues;
        }
        return clues.stream()
                .filter(clue ->
                        clues.stream().noneMatch(other -> isFarFrom(other, clue) && isBefore(other, clue, setting)))
                .toList();
    }

    private static boolean isFarFrom(Clue one, Clue other) {
        Place here = one.terms().get(0).place();
        Place there = other.terms().get(0).place();
        return !LONG.contains(here.kind())
                && !LONG.contains(there.kind())
                && !Geodesy.isWithin(here.point(), there.point(), FAR_METRES);
    }

    private static boolean isBefore(Clue one, Clue other, Setting setting) {
        int rank = setting.countries().indexOf(one.terms().get(0).country());
        int otherRank = setting.countries().indexOf(other.terms().get(0).country());
        return rank >= 0 && (otherRank < 0 || rank < otherRank);
    }
}
