package org.harmattan.geoparse;

import java.util.List;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/**
 * Tells which names only say where the one before them lies: <i>Boni, à 90 km de Douentza</i>. Immutable; safe for several
 * threads.
 */
final class Placings {

    /** Words between the two: {@code , a small village located}. */
    private static final int MOST_WORDS = 6;

    /** How much farther than told a place may lie, as roads are longer than lines and reporters err. */
    private static final double FARTHEST_TIMES = 3;

    private static final double FARTHEST_METRES = 50_000;

    /** What is farther is not near. */
    private static final double NEAR_METRES = 250_000;

    private final PlaceWords words;

    Placings(PlaceWords words) {
        this.words = words;
    }

    /** Whether a name and the words before it tell how far from it, or on which side of it, the name before lies. */
    boolean isPlacedBy(Document document, PlaceTerm named, PlaceTerm anchor) {
        Relation relation = anchor.relation();
        boolean places = relation instanceof Relation.Offset
                || relation instanceof Relation.Toward
                || relation instanceof Relation.Near;
        return places && named.relation() instanceof Relation.At && isApposed(document, named, anchor);
    }

    /** Whether a measure from one place says that another cannot be meant, however roads wind and reporters err. */
    static boolean isTooFar(Place place, PlaceTerm anchor) {
        double farthest = anchor.relation() instanceof Relation.Offset offset
                ? FARTHEST_TIMES * offset.metres() + FARTHEST_METRES
                : NEAR_METRES;
        List<Place> from = anchor.hit().places().stream()
                .filter(there -> !there.kind().isArea())
                .toList();
        boolean measured = anchor.relation() instanceof Relation.Offset || anchor.relation() instanceof Relation.Near;
        return measured
                && !from.isEmpty()
                && from.stream().noneMatch(there -> Geodesy.isWithin(there.point(), place.point(), farthest));
    }

    /** Nothing but words that say what it is stands between the two: {@code X, a village Y}. */
    private boolean isApposed(Document document, PlaceTerm named, PlaceTerm anchor) {
        int from = named.rightToken();
        int to = anchor.leftToken();
        if (to < from
                || to - from > MOST_WORDS
                || !document.getSentenceOf(named.hit().firstToken()).hasToken(to)) {
            return false;
        }
        for (int at = from; at <= to; at++) {
            Token token = document.tokens().get(at);
            boolean joined = token.continuesPhrase() || token.followsOnly(", (");
            if (!joined || at < to && !tellsWhatItIs(document, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean tellsWhatItIs(Document document, int token) {
        String word = document.folded(token);
        return words.links.appositions.contains(word)
                || words.fillers.contains(word)
                || words.links.linkers.contains(word)
                || words.kinds.isAt(document.tokens(), token);
    }
}
