package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** Tells which neighbouring names are the ends of a way, the sides of a border or go on a list. One instance per document. */
final class TermLists {

    /** An area is told by no more places than this with dashes between. */
    private static final int CORNERS = 3;

    /** Words between a way and the one that tells of its middle. */
    private static final int HALFWAY_WORDS = 12;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final PlaceWords words;
    private final TermGaps gaps;

    TermLists(Document document, List<PlaceTerm> terms, PlaceWords words, TermGaps gaps) {
        this.document = document;
        this.terms = terms;
        this.words = words;
        this.gaps = gaps;
    }

    /** {@code entre X et Y, à mi-chemin}, {@code left X for Y and was hit halfway}: of which no other place is told. */
    boolean isHalfwayAfter(int index) {
        int at = terms.get(index).rightToken();
        int next = findSpotAfter(index);
        int end = Math.min(next, at + HALFWAY_WORDS);
        for (;
                at < end
                        && document.getSentenceOf(terms.get(index).hit().firstToken())
                                .hasToken(at);
                at++) {
            PhraseTrie.Match<RelationWord> match = words.relations.longestAt(document.tokens(), at);
            if (match.values().stream().anyMatch(word -> word.kind() == RelationKind.HALFWAY)) {
                return match.endToken() <= next && !goesOn(match.endToken());
            }
        }
        return false;
    }

    /** Index of the first of the words of the next name that is no country's. */
    private int findSpotAfter(int index) {
        for (int i = index + 1; i < Math.min(terms.size(), index + HALFWAY_WORDS); i++) {
            if (!gaps.isCountry(i)) {
                return terms.get(i).leftToken();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** {@code à mi-chemin de son village}: half of another way. */
    private boolean goesOn(int token) {
        return token < document.tokens().size()
                && document.tokens().get(token).continuesPhrase()
                && words.determiners.contains(document.folded(token));
    }

    /** {@code à X, à mi-chemin de Y}: the middle of a way whose other end is not told beside it. */
    boolean isHalfwayTo(int index) {
        return terms.get(index).relation() instanceof Relation.Between between
                && between.halfway()
                && !isJoined(index, index + 1);
    }

    /** {@code la zone X-Y}, {@code the X-Y area}: the index after the spots that together tell of one area. */
    int areaEnd(int first) {
        int end = first + 1;
        while (end < Math.min(terms.size(), first + CORNERS)
                && gaps.isDashed(end - 1, end)
                && isNoArea(end - 1)
                && isNoArea(end)) {
            end++;
        }
        boolean around = terms.get(first).relation() instanceof Relation.Around
                || terms.get(end - 1)
                        .after()
                        .filter(Relation.Around.class::isInstance)
                        .isPresent();
        return around ? end : first + 1;
    }

    /** Whether the words between two neighbours join the ends of a way or the sides of a border. */
    boolean isJoined(int one, int other) {
        Relation relation = gaps.areNear(one, other) ? terms.get(other).relation() : new Relation.Centre();
        boolean leads = relation instanceof Relation.Heading || relation instanceof Relation.Near near && near.toward();
        if (!(relation instanceof Relation.At) && !leads) {
            return false;
        }
        List<Token> between = gaps.wordsBetween(one, other);
        if (between.isEmpty()) {
            return TermGaps.isDash(gaps.gap(one, other));
        }
        int first = terms.get(one).rightToken();
        PhraseTrie.Match<String> joint = words.links.joints.longestAt(document.tokens(), first);
        return !joint.values().isEmpty()
                && joint.endToken() <= terms.get(other).hit().firstToken()
                && gaps.gap(one, other).chars().noneMatch(mark -> ",;:().".indexOf(mark) >= 0)
                && document
                        .tokens()
                        .subList(joint.endToken(), terms.get(other).hit().firstToken())
                        .stream()
                        .allMatch(token -> words.determiners.contains(token.folded()) || gaps.isKind(token));
    }

    /** {@code à cheval entre les communes de X et de Y}, which the gazetteer knows as towns. */
    boolean areSpotsJoined(int one, int other) {
        return other < terms.size() && isNoArea(one) && isNoArea(other) && isJoined(one, other);
    }

    /** {@code X, Y et Z}, {@code X-Y-Z}: spots, the last one joined by "and" when the others are by commas. */
    boolean areSpotsListed(int first, int end) {
        boolean listed = end <= terms.size();
        boolean dashed = true;
        for (int i = first + 1; listed && i < end; i++) {
            listed = isNoArea(i - 1) && isNoArea(i) && areListed(i - 1, i);
            dashed = dashed && listed && gaps.isDashed(i - 1, i);
        }
        return listed && (dashed || !gaps.gap(end - 2, end - 1).contains(","));
    }

    private boolean isNoArea(int index) {
        return gaps.findPlace(index).filter(place -> !place.kind().isArea()).isPresent();
    }

    /** The same for a list of countries: {@code Mali, Niger and Burkina Faso}. */
    boolean isListed(int one, int other) {
        return gaps.isCountry(other) && areListed(one, other);
    }

    /** The same for areas within countries: {@code les cercles de Gao et d'Ansongo}. */
    boolean areAreasListed(int one, int other) {
        return isInnerArea(one) && isInnerArea(other) && areListed(one, other);
    }

    /** Whether a name is that of a division or park, which borders on others. */
    boolean isInnerArea(int index) {
        return gaps.findPlace(index)
                .map(Place::kind)
                .filter(kind -> kind.isDivision() && kind != PlaceKind.COUNTRY || kind == PlaceKind.PARK)
                .isPresent();
    }

    private boolean areListed(int one, int other) {
        if (!gaps.areNear(one, other)) {
            return false;
        }
        List<Token> between = gaps.wordsBetween(one, other);
        String marks = gaps.gap(one, other);
        boolean parted = marks.contains(",")
                || !between.isEmpty()
                        && words.links.plainJoints.contains(between.get(0).folded())
                || between.isEmpty() && TermGaps.isDash(marks);
        return parted
                && between.stream()
                        .allMatch(token -> words.links.plainJoints.contains(token.folded())
                                || words.determiners.contains(token.folded())
                                || gaps.isKind(token));
    }

    /** {@code la région de X, la région de Y}: two of a kind go on a list, where none of that kind lies in another. */
    boolean areAlike(int one, int other) {
        Optional<PlaceKind> kind = gaps.findPlace(other).map(Place::kind);
        return kind.filter(PlaceKind::isDivision).isPresent()
                && kind.equals(gaps.findPlace(one).map(Place::kind))
                && kind.filter(PlaceKind.COUNTRY::equals).isEmpty()
                && isThere(one)
                && isThere(other);
    }

    /** {@code la région de X}: in it, where the words for a region may also say "around". */
    private boolean isThere(int index) {
        Relation relation = terms.get(index).relation();
        return relation instanceof Relation.At || relation instanceof Relation.Around;
    }

    /** {@code à 10 km du Mali, dans le Yatenga}: a border is long. */
    boolean isByBorder(int index) {
        Relation relation = terms.get(index).relation();
        return gaps.isCountry(index) && (relation instanceof Relation.Border || relation instanceof Relation.Offset);
    }
}
