package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;

/** Tells which places are too far from the other end of a way: no text tells a road by two villages of other regions. */
final class WayEnds {

    private static final double FAR_METRES = 400_000;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final PlaceWords words;

    /** @param terms the names of the document in the order of the text */
    WayEnds(Document document, List<PlaceTerm> terms, PlaceWords words) {
        this.document = document;
        this.terms = terms;
        this.words = words;
    }

    /** Whether a place is small and far from all that the name at the other end of a way may mean. */
    boolean isFar(int index, Place place) {
        return isSmall(place)
                && (isWay(index - 1) && areAllFar(index - 1, place) || isWay(index) && areAllFar(index + 1, place));
    }

    private boolean areAllFar(int index, Place place) {
        List<Place> others = terms.get(index).hit().places();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(
                                other -> isSmall(other) && !Geodesy.isWithin(place.point(), other.point(), FAR_METRES));
    }

    private static boolean isSmall(Place place) {
        PlaceKind kind = place.kind();
        return kind == PlaceKind.CERCLE || kind.isSettlement() && kind != PlaceKind.CITY;
    }

    /** {@code l'axe X–Y}, {@code between X and Y}: whether a way leads from one name to the next. */
    private boolean isWay(int index) {
        if (index < 0 || index + 1 >= terms.size()) {
            return false;
        }
        PlaceTerm from = terms.get(index);
        PlaceTerm to = terms.get(index + 1);
        int end = from.hit().endToken();
        int next = to.hit().firstToken();
        boolean dashed =
                next == end && TermGaps.isDash(document.tokens().get(next).gap());
        boolean joined = next == end + 1
                && document.tokens().get(end).continuesPhrase()
                && words.links.joints.isAt(document.tokens(), end);
        boolean way = from.relation() instanceof Relation.Between
                || from.relation() instanceof Relation.Road
                || from.relation() instanceof Relation.Leaving
                || to.after().filter(Relation.Road.class::isInstance).isPresent();
        return way && (dashed || joined);
    }
}
