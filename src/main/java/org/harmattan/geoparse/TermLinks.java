package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
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

    TermLinks(Document document, List<PlaceTerm> terms, List<Resolution> resolutions, PlaceWords words) {
        this.document = document;
        this.terms = terms;
        this.resolutions = resolutions;
        this.words = words;
    }

    /** Whether a dash or a slash and nothing else stands between two neighbours. */
    boolean isDashed(int one, int other) {
        return areNear(one, other) && wordsBetween(one, other).isEmpty() && isDash(gap(one, other));
    }

    private static boolean isDash(String gap) {
        String mark = gap.strip();
        return mark.length() == 1 && "-–—/".contains(mark);
    }

    /** {@code entre X et Y, à mi-chemin}: "halfway", of which no other place is told. */
    boolean isHalfwayAfter(int index) {
        int at = terms.get(index).rightToken();
        PhraseTrie.Match<RelationWord> match = words.relations.longestAt(document.tokens(), at);
        boolean halfway = match.values().stream().anyMatch(word -> word.kind() == RelationKind.HALFWAY);
        return halfway
                && document.getSentenceOf(terms.get(index).hit().firstToken()).hasToken(at)
                && (index + 1 >= terms.size() || terms.get(index + 1).leftToken() >= match.endToken());
    }

    /** Whether the words between two neighbours join the ends of a way or the sides of a border. */
    boolean isJoined(int one, int other) {
        Relation relation = areNear(one, other) ? terms.get(other).relation() : new Relation.Centre();
        boolean leads = relation instanceof Relation.Heading || relation instanceof Relation.Near near && near.toward();
        if (!(relation instanceof Relation.At) && !leads) {
            return false;
        }
        List<Token> between = wordsBetween(one, other);
        if (between.isEmpty()) {
            return isDash(gap(one, other));
        }
        int first = terms.get(one).rightToken();
        PhraseTrie.Match<String> joint = words.joints.longestAt(document.tokens(), first);
        return !joint.values().isEmpty()
                && joint.endToken() <= terms.get(other).hit().firstToken()
                && gap(one, other).chars().noneMatch(mark -> ",;:().".indexOf(mark) >= 0)
                && document
                        .tokens()
                        .subList(joint.endToken(), terms.get(other).hit().firstToken())
                        .stream()
                        .allMatch(token -> Determiners.contains(token.folded()) || isKind(token));
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
            dashed = dashed && listed && isDashed(i - 1, i);
        }
        return listed && (dashed || !gap(end - 2, end - 1).contains(","));
    }

    private boolean isNoArea(int index) {
        return findPlace(index).filter(place -> !place.kind().isArea()).isPresent();
    }

    private boolean isKind(Token token) {
        return words.kinds.isAt(document.tokens(), token.index());
    }

    /** The same for a list of countries: {@code Mali, Niger and Burkina Faso}. */
    boolean isListed(int one, int other) {
        return isCountry(other) && areListed(one, other);
    }

    /** The same for areas within countries: {@code les cercles de Gao et d'Ansongo}. */
    boolean areAreasListed(int one, int other) {
        return isInnerArea(one) && isInnerArea(other) && areListed(one, other);
    }

    /** Whether a name is that of a division or park, which borders on others. */
    boolean isInnerArea(int index) {
        return findPlace(index)
                .map(Place::kind)
                .filter(kind -> kind.isDivision() && kind != PlaceKind.COUNTRY || kind == PlaceKind.PARK)
                .isPresent();
    }

    private boolean areListed(int one, int other) {
        if (!areNear(one, other)) {
            return false;
        }
        List<Token> between = wordsBetween(one, other);
        String marks = gap(one, other);
        boolean parted = marks.contains(",")
                || !between.isEmpty()
                        && words.plainJoints.contains(between.get(0).folded())
                || between.isEmpty() && isDash(marks);
        return parted
                && between.stream()
                        .allMatch(token -> words.plainJoints.contains(token.folded())
                                || Determiners.contains(token.folded())
                                || isKind(token));
    }

    boolean isCountry(int index) {
        return findPlace(index)
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }

    private boolean areNear(int one, int other) {
        return other < terms.size() && terms.get(other).hit().isPlace() && sameSentence(one, other);
    }

    /** How a name and the one after it hang together. */
    Link link(int one, int other) {
        PlaceTerm before = terms.get(one);
        PlaceTerm after = terms.get(other);
        if (!after.hit().isPlace() || !sameSentence(one, other)) {
            return Link.NONE;
        }
        int from = document.tokens().get(before.rightToken() - 1).span().end();
        int to = document.tokens().get(after.leftToken()).span().start();
        String gap = from <= to ? document.text().substring(from, to) : "";
        if (gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0) {
            return Link.NONE;
        }
        List<String> between =
                document
                        .tokens()
                        .subList(before.rightToken(), Math.max(after.leftToken(), before.rightToken()))
                        .stream()
                        .filter(token -> !tellsWhatItIs(token, gap))
                        .map(Token::folded)
                        .toList();
        return between.isEmpty() ? linkByMark(one, other, gap) : linkByWords(one, other, between);
    }

    /** {@code X, a garrison town on the border with Y}: what stands in apposition says what X is. */
    private boolean tellsWhatItIs(Token token, String gap) {
        return gap.stripLeading().startsWith(",") && (isKind(token) || words.appositions.contains(token.folded()));
    }

    private Link linkByMark(int one, int other, String gap) {
        PlaceTerm after = terms.get(other);
        if (followsRoad(other) && other + 1 < terms.size() && isDashed(other, other + 1)) {
            return Link.QUALIFIES;
        }
        if (isWay(after) && isSpot(one)) {
            return Link.NONE;
        }
        if (gap.indexOf('(') >= 0) {
            return Link.QUALIFIES;
        }
        if (isBorder(one) && isCountry(other) || isSide(one, other)) {
            return Link.QUALIFIES;
        }
        if (holdsWhatCameBefore(one, other, gap)) {
            return Link.QUALIFIES;
        }
        if (gap.isBlank() || gap.indexOf(',') >= 0 || gap.strip().equals(".")) {
            return contains(other, one) || !after.bare() && !after.isPlain()
                    ? Link.QUALIFIES
                    : gap.indexOf(',') >= 0 ? Link.COORDINATED : Link.NONE;
        }
        return isDash(gap) ? Link.COORDINATED : Link.NONE;
    }

    /** {@code near Lake Chad in Niger}, {@code à Fouga, au Mali} where nobody knows Fouga: the area holds what came before. */
    private boolean holdsWhatCameBefore(int one, int other, String gap) {
        PlaceTerm after = terms.get(other);
        boolean led = after.leftToken() < after.hit().firstToken() && after.relation() instanceof Relation.At;
        boolean unknown = resolutions.get(one) instanceof Resolution.Unresolved;
        boolean area = findPlace(other)
                .map(Place::kind)
                .filter(kind -> kind.isDivision() || unknown && kind.isArea())
                .isPresent();
        boolean open = gap.isBlank() || gap.strip().equals(",") && unknown;
        return led && area && open;
    }

    /** {@code in the tri-border area, on the Malian side}. */
    private boolean isSide(int one, int other) {
        NameHit hit = terms.get(other).hit();
        boolean side = hit.isSideOfBorder() || isCountry(other) && isBesideSideWord(hit);
        return side && !isCountry(one);
    }

    /** {@code on the Niger side}, {@code côté Niger}. */
    private boolean isBesideSideWord(NameHit hit) {
        return hit.firstToken() > 0 && words.sidesBefore.contains(document.folded(hit.firstToken() - 1))
                || hit.endToken() < document.tokens().size()
                        && document.tokens().get(hit.endToken()).continuesPhrase()
                        && words.sidesAfter.contains(document.folded(hit.endToken()));
    }

    /** {@code across the river from X}: over against X. */
    boolean isAcross(int index) {
        return index > 0
                && terms.get(index - 1).hit().isImplied()
                && sameSentence(index - 1, index)
                && isAcrossWord(wordsBetween(index - 1, index));
    }

    private boolean isAcrossWord(List<Token> between) {
        return between.size() == 1 && words.acrossWords.contains(between.get(0).folded());
    }

    /** {@code the tri-border area of Benin, Burkina Faso and Niger}: not every such area is the best known one. */
    boolean isOfBorderArea(int index) {
        if (index == 0 || index >= terms.size() || !sameSentence(index - 1, index)) {
            return false;
        }
        NameHit area = terms.get(index - 1).hit();
        PhraseTrie.Match<RelationWord> called = words.relations.longestAt(document.tokens(), area.firstToken());
        List<Token> between = wordsBetween(index - 1, index);
        return called.endToken() == area.endToken()
                && called.values().stream().anyMatch(word -> word.kind() == RelationKind.BORDER)
                && !between.isEmpty()
                && between.stream().allMatch(token -> Determiners.contains(token.folded()));
    }

    /** {@code la RN6 Niamey–Say}: the name of a road stands right before. */
    boolean followsRoad(int index) {
        boolean road = index > 0
                && findPlace(index - 1)
                        .filter(place -> place.kind() == PlaceKind.ROAD)
                        .isPresent();
        return road
                && sameSentence(index - 1, index)
                && wordsBetween(index - 1, index).isEmpty()
                && (gap(index - 1, index).isBlank()
                        || gap(index - 1, index).strip().equals("("));
    }

    private boolean isBorder(int index) {
        return isCountry(index) && terms.get(index).relation() instanceof Relation.Border;
    }

    private static boolean isWay(PlaceTerm term) {
        return term.relation() instanceof Relation.Between
                || term.relation() instanceof Relation.Road
                || term.relation() instanceof Relation.Leaving;
    }

    /** Whether a name says "here", not "somewhere around" or "somewhere in". */
    private boolean isSpot(int index) {
        return terms.get(index).relation() instanceof Relation.At
                && findPlace(index).filter(place -> !place.kind().isArea()).isPresent();
    }

    private Link linkByWords(int one, int other, List<String> between) {
        if (leadsToBorder(one, other) && words.conjunctions.contains(between.get(0))) {
            return Link.QUALIFIES;
        }
        if (words.conjunctions.contains(between.get(0)) && words.listJoiners.containsAll(between)) {
            return areDistancesOfOnePoint(one, other) ? Link.QUALIFIES : Link.COORDINATED;
        }
        if (!words.linkers.containsAll(between) || between.size() > MOST_LINKERS) {
            return Link.NONE;
        }
        if (isSide(one, other)) {
            return Link.QUALIFIES;
        }
        if (isAcross(other)) {
            return Link.QUALIFIES;
        }
        boolean area = findPlace(other).map(place -> place.kind().isArea()).orElse(true);
        boolean relates = !(terms.get(other).relation() instanceof Relation.At) || isRoadAfter(other);
        boolean firstIsArea =
                findPlace(one).filter(place -> place.kind().isArea()).isPresent();
        return area || relates || firstIsArea && contains(one, other) ? Link.QUALIFIES : Link.NONE;
    }

    /** {@code 12 km from X on the Y road}. */
    private boolean isRoadAfter(int index) {
        return terms.get(index).after().filter(Relation.Road.class::isInstance).isPresent();
    }

    /** {@code entre X et la frontière de Z}. */
    private boolean leadsToBorder(int one, int other) {
        Relation relation = terms.get(one).relation();
        return (relation instanceof Relation.Between || relation instanceof Relation.Border)
                && !isCountry(one)
                && terms.get(other).relation() instanceof Relation.Border;
    }

    /** {@code à 50 km de X et à 20 km de Y} is one point when the triangle closes. */
    private boolean areDistancesOfOnePoint(int one, int other) {
        Optional<Place> from = findPlace(one);
        Optional<Place> to = findPlace(other);
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

    /** Whether the one term's place is a division or country in which the other's lies. */
    private boolean contains(int outer, int inner) {
        Optional<Place> area = findPlace(outer);
        Optional<Place> place = findPlace(inner);
        if (area.isEmpty() || place.isEmpty() || !area.get().kind().isDivision()) {
            return false;
        }
        if (area.get().kind() == PlaceKind.COUNTRY) {
            return area.get().country().equals(place.get().country());
        }
        String name = NameFolder.key(area.get().name());
        return place.get().admin1().map(NameFolder::key).filter(name::equals).isPresent()
                || place.get()
                        .admin2()
                        .map(NameFolder::key)
                        .filter(name::equals)
                        .isPresent();
    }

    private Optional<Place> findPlace(int index) {
        return resolutions.get(index).chosen().map(Candidate::place);
    }

    private boolean sameSentence(int one, int other) {
        return document.getSentenceOf(terms.get(one).hit().firstToken())
                .hasToken(terms.get(other).hit().firstToken());
    }

    private List<Token> wordsBetween(int one, int other) {
        int right = terms.get(one).rightToken();
        return document.tokens()
                .subList(right, Math.max(right, terms.get(other).hit().firstToken()));
    }

    private String gap(int one, int other) {
        int from = document.tokens().get(terms.get(one).rightToken() - 1).span().end();
        int to = document.tokens()
                .get(terms.get(other).hit().firstToken())
                .span()
                .start();
        return from <= to ? document.text().substring(from, to) : "";
    }
}
