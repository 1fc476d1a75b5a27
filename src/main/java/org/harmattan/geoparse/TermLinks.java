package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Token;

/** Tells how neighbouring names hang together. One instance per document. */
final class TermLinks {

    /** How two neighbouring names hang together. */
    enum Link {
        /** Not at all. */
        NONE,
        /** The second tells more of where the first is. */
        QUALIFIES,
        /** They go on a list. */
        COORDINATED
    }

    private static final int MOST_LINKERS = 4;

    private final Document document;
    private final List<PlaceTerm> terms;
    private final List<Resolution> resolutions;
    private final PlaceWords words;
    private final TermGaps gaps;
    private final TermLists lists;

    TermLinks(Document document, List<PlaceTerm> terms, List<Resolution> resolutions, PlaceWords words, TermGaps gaps) {
        this.gaps = gaps;
        lists = new TermLists(document, terms, words, gaps);
        this.document = document;
        this.terms = terms;
        this.resolutions = resolutions;
        this.words = words;
    }

    /** How a name and the one after it hang together. */
    Link link(int one, int other) {
        PlaceTerm before = terms.get(one);
        PlaceTerm after = terms.get(other);
        if (!after.hit().isPlace() || !gaps.sameSentence(one, other)) {
            return Link.NONE;
        }
        int from = document.tokens().get(before.rightToken() - 1).span().end();
        int to = document.tokens().get(after.leftToken()).span().start();
        String gap = from <= to ? document.text().substring(from, to) : "";
        if (gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0) {
            return Link.NONE;
        }
        boolean apposed = gap.stripLeading().startsWith(",");
        if (apposed && lists.areAlike(one, other)) {
            return Link.COORDINATED;
        }
        List<String> between = new ArrayList<>();
        for (int at = before.rightToken(); at < after.leftToken(); at++) {
            if (!apposed || !tellsWhatItIs(document.tokens().get(at))) {
                between.add(document.folded(at));
            }
        }
        return between.isEmpty() ? linkByMark(one, other, gap) : linkByWords(one, other, between);
    }

    /** {@code X, a garrison town on the border with Y}: what stands in apposition says what X is. */
    private boolean tellsWhatItIs(Token token) {
        return gaps.isKind(token) || words.links.appositions.contains(token.folded());
    }

    private Link linkByMark(int one, int other, String gap) {
        PlaceTerm after = terms.get(other);
        if (followsRoad(other) && other + 1 < terms.size() && gaps.isDashed(other, other + 1)) {
            return Link.QUALIFIES;
        }
        if (isWay(after) && isSpot(one)) {
            return lists.isHalfwayTo(other) ? Link.QUALIFIES : Link.NONE;
        }
        if (gap.indexOf('(') >= 0) {
            return Link.QUALIFIES;
        }
        if (isBorder(one) && gaps.isCountry(other) || isSide(one, other)) {
            return Link.QUALIFIES;
        }
        if (holdsWhatCameBefore(one, other, gap)) {
            return Link.QUALIFIES;
        }
        if (gap.isBlank() || gap.indexOf(',') >= 0 || gap.strip().equals(".")) {
            return gaps.contains(other, one) || !after.bare() && !after.isPlain()
                    ? Link.QUALIFIES
                    : gap.indexOf(',') >= 0 ? Link.COORDINATED : Link.NONE;
        }
        return TermGaps.isDash(gap) ? Link.COORDINATED : Link.NONE;
    }

    /** {@code near Lake Chad in Niger}, {@code à Fouga, au Mali} where nobody knows Fouga: the area holds what came before. */
    private boolean holdsWhatCameBefore(int one, int other, String gap) {
        PlaceTerm after = terms.get(other);
        boolean led = after.leftToken() < after.hit().firstToken() && after.relation() instanceof Relation.At;
        boolean unknown = resolutions.get(one) instanceof Resolution.Unresolved;
        boolean area = gaps.findPlace(other)
                .map(Place::kind)
                .filter(kind -> kind.isDivision() || unknown && kind.isArea())
                .isPresent();
        boolean open = gap.isBlank()
                || gap.strip().equals(",") && (unknown || lists.isByBorder(one) && !gaps.isCountry(other));
        return led && area && open;
    }

    /** {@code in the tri-border area, on the Malian side}. */
    private boolean isSide(int one, int other) {
        NameHit hit = terms.get(other).hit();
        boolean side = hit.isSideOfBorder() || gaps.isCountry(other) && isBesideSideWord(hit);
        return side && !gaps.isCountry(one);
    }

    /** {@code on the Niger side}, {@code côté Niger}. */
    private boolean isBesideSideWord(NameHit hit) {
        return hit.firstToken() > 0 && words.links.sidesBefore.contains(document.folded(hit.firstToken() - 1))
                || hit.endToken() < document.tokens().size()
                        && document.tokens().get(hit.endToken()).continuesPhrase()
                        && words.links.sidesAfter.contains(document.folded(hit.endToken()));
    }

    /** {@code across the river from X}: over against X. */
    boolean isAcross(int index) {
        return index > 0
                && terms.get(index - 1).hit().isImplied()
                && gaps.sameSentence(index - 1, index)
                && isAcrossWord(gaps.wordsBetween(index - 1, index));
    }

    private boolean isAcrossWord(List<Token> between) {
        return between.size() == 1
                && words.links.acrossWords.contains(between.get(0).folded());
    }

    /** {@code the tri-border area of Benin, Burkina Faso and Niger}: not every such area is the best known one. */
    boolean isOfBorderArea(int index) {
        if (index == 0 || index >= terms.size() || !gaps.sameSentence(index - 1, index)) {
            return false;
        }
        NameHit area = terms.get(index - 1).hit();
        PhraseTrie.Match<RelationWord> called = words.relations.longestAt(document.tokens(), area.firstToken());
        List<Token> between = gaps.wordsBetween(index - 1, index);
        return called.endToken() == area.endToken()
                && called.values().stream().anyMatch(word -> word.kind() == RelationKind.BORDER)
                && !between.isEmpty()
                && between.stream().allMatch(token -> words.determiners.contains(token.folded()));
    }

    /** {@code la RN6 Niamey–Say}: the name of a road stands right before. */
    boolean followsRoad(int index) {
        boolean road = index > 0
                && gaps.findPlace(index - 1)
                        .filter(place -> place.kind() == PlaceKind.ROAD)
                        .isPresent();
        return road
                && gaps.sameSentence(index - 1, index)
                && gaps.wordsBetween(index - 1, index).isEmpty()
                && (gaps.gap(index - 1, index).isBlank()
                        || gaps.gap(index - 1, index).strip().equals("("));
    }

    private boolean isBorder(int index) {
        return gaps.isCountry(index) && terms.get(index).relation() instanceof Relation.Border;
    }

    private static boolean isWay(PlaceTerm term) {
        return term.relation() instanceof Relation.Between
                || term.relation() instanceof Relation.Road
                || term.relation() instanceof Relation.Leaving;
    }

    /** Whether a name says "here", not "somewhere around" or "somewhere in". */
    private boolean isSpot(int index) {
        return terms.get(index).relation() instanceof Relation.At
                && gaps.findPlace(index).filter(place -> !place.kind().isArea()).isPresent();
    }

    private Link linkByWords(int one, int other, List<String> between) {
        if (leadsToBorder(one, other) && words.links.conjunctions.contains(between.get(0))) {
            return Link.QUALIFIES;
        }
        if (words.links.conjunctions.contains(between.get(0)) && words.links.listJoiners.containsAll(between)) {
            return areDistancesOfOnePoint(one, other) ? Link.QUALIFIES : Link.COORDINATED;
        }
        if (lists.areAreasListed(one, other)
                && gaps.findPlace(one)
                        .map(Place::kind)
                        .equals(gaps.findPlace(other).map(Place::kind))) {
            return Link.COORDINATED;
        }
        if (!words.links.linkers.containsAll(between) || between.size() > MOST_LINKERS) {
            return Link.NONE;
        }
        if (isSide(one, other)) {
            return Link.QUALIFIES;
        }
        if (isAcross(other)) {
            return Link.QUALIFIES;
        }
        boolean area = gaps.findPlace(other).map(place -> place.kind().isArea()).orElse(true);
        boolean relates = !(terms.get(other).relation() instanceof Relation.At) || isRoadAfter(other);
        boolean firstIsArea =
                gaps.findPlace(one).filter(place -> place.kind().isArea()).isPresent();
        return area || relates || firstIsArea && gaps.contains(one, other) ? Link.QUALIFIES : Link.NONE;
    }

    /** {@code 12 km from X on the Y road}. */
    private boolean isRoadAfter(int index) {
        return terms.get(index).after().filter(Relation.Road.class::isInstance).isPresent();
    }

    /** {@code entre X et la frontière de Z}. */
    private boolean leadsToBorder(int one, int other) {
        Relation relation = terms.get(one).relation();
        return (relation instanceof Relation.Between || relation instanceof Relation.Border)
                && !gaps.isCountry(one)
                && terms.get(other).relation() instanceof Relation.Border;
    }

    /** {@code à 50 km de X et à 20 km de Y} is one point when the triangle closes. */
    private boolean areDistancesOfOnePoint(int one, int other) {
        Optional<Place> from = gaps.findPlace(one);
        Optional<Place> to = gaps.findPlace(other);
        if (from.isEmpty()
                || to.isEmpty()
                || !(terms.get(one).relation() instanceof Relation.Offset near)
                || !(terms.get(other).relation() instanceof Relation.Offset far)) {
            return false;
        }
        double apart = Geodesy.distance(from.get().point(), to.get().point());
        double sum = near.metres() + far.metres();
        return apart <= 1.2 * sum && Math.abs(near.metres() - far.metres()) <= 1.2 * apart;
    }
}
