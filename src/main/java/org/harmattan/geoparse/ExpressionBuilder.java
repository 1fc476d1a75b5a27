package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Span;

/** Joins the names that together say one thing about where something is. One builder per document. */
final class ExpressionBuilder {

    private static final Set<String> LINKERS = Set.of(
            "dans",
            "en",
            "a",
            "au",
            "aux",
            "in",
            "at",
            "de",
            "du",
            "d",
            "des",
            "l",
            "la",
            "le",
            "the",
            "of",
            "situe",
            "situee",
            "situes",
            "situees",
            "located",
            "sis",
            "sise",
            "qui",
            "se",
            "trouve",
            "est",
            "commune",
            "localite",
            "also",
            "which",
            "is",
            "lies",
            "from",
            "on",
            "sur");
    private static final Set<String> AND = Set.of(
            "et", "and", "ou", "or", "puis", "ainsi", "que", "as", "well", "then", "a", "de", "in", "at", "dans", "d",
            "celui", "ceux", "celle");

    private enum Link {
        NONE,
        QUALIFIES,
        PAIRS,
        COORDINATED
    }

    private final Document document;
    private final List<PlaceTerm> terms;
    private final List<Resolution> resolutions;
    private final PlaceWords words;
    private final Locator locator;
    private final List<String> countries;

    ExpressionBuilder(
            Document document,
            List<PlaceTerm> terms,
            List<Resolution> resolutions,
            PlaceWords words,
            Locator locator,
            List<String> countries) {
        this.document = document;
        this.terms = terms;
        this.resolutions = resolutions;
        this.words = words;
        this.locator = locator;
        this.countries = countries;
    }

    List<PlaceExpression> build() {
        List<PlaceExpression> expressions = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            int end = i + 1;
            boolean paired = false;
            if (terms.get(i).hit().isPlace()) {
                while (end < terms.size() && continues(i, end, paired)) {
                    paired |= link(end - 1, end) == Link.PAIRS;
                    end++;
                }
                boolean coordinated = i > 0 && terms.get(i - 1).hit().isPlace() && link(i - 1, i) == Link.COORDINATED;
                expressions.add(expression(i, end, paired, coordinated));
            }
            i = end;
        }
        return expressions;
    }

    private boolean continues(int first, int next, boolean paired) {
        Link link = link(next - 1, next);
        return link == Link.QUALIFIES || link == Link.PAIRS && !paired && next == first + 1;
    }

    private PlaceExpression expression(int first, int end, boolean paired, boolean coordinated) {
        List<LocatedTerm> located = new ArrayList<>();
        List<Integer> mentions = new ArrayList<>();
        for (int i = first; i < end; i++) {
            mentions.add(i);
            Optional<Candidate> chosen = resolutions.get(i).chosen();
            List<Candidate> rejected =
                    resolutions.get(i) instanceof Resolution.Resolved resolved ? resolved.rejected() : List.of();
            located.add(new LocatedTerm(terms.get(i), name(terms.get(i)), chosen, rejected));
        }
        int left = terms.get(first).leftToken();
        int right = terms.get(end - 1).hit().endToken();
        Span span = document.span(left, right);
        return new PlaceExpression(
                left, right, span, mentions, locator.locate(located, paired, countries), country(located), coordinated);
    }

    private static Optional<String> country(List<LocatedTerm> located) {
        return located.stream()
                .flatMap(term -> term.chosen().stream())
                .map(candidate -> candidate.place().country())
                .findFirst();
    }

    private Link link(int one, int other) {
        PlaceTerm before = terms.get(one);
        PlaceTerm after = terms.get(other);
        if (!after.hit().isPlace() || !sameSentence(before, after)) {
            return Link.NONE;
        }
        String gap = document.text()
                .substring(
                        document.tokens()
                                .get(before.hit().endToken() - 1)
                                .span()
                                .end(),
                        document.tokens().get(after.leftToken()).span().start());
        if (gap.chars().anyMatch(mark -> ";:".indexOf(mark) >= 0)) {
            return Link.NONE;
        }
        List<String> between = document
                .tokens()
                .subList(
                        before.hit().endToken(),
                        Math.max(after.leftToken(), before.hit().endToken()))
                .stream()
                .map(token -> token.folded())
                .toList();
        if (opensPair(before) && (after.bare() || after.relation() instanceof Relation.At) && joinsPair(between, gap)) {
            return Link.PAIRS;
        }
        return between.isEmpty() ? linkByMark(one, other, gap) : linkByWords(one, other, between, gap);
    }

    private static boolean opensPair(PlaceTerm term) {
        return opensLine(term) || term.relation() instanceof Relation.Border;
    }

    private static boolean opensLine(PlaceTerm term) {
        return term.relation() instanceof Relation.Between || term.relation() instanceof Relation.Road;
    }

    private boolean joinsPair(List<String> between, String gap) {
        boolean dash = between.isEmpty() && gap.strip().matches("[-–—/]");
        boolean word = between.size() <= 2
                && !between.isEmpty()
                && !gap.contains(",")
                && (words.roadJoints.contains(between.get(0)) || between.get(0).matches("et|and"))
                && (between.size() == 1 || between.get(1).matches("le|la|l|the|de|celui"));
        return dash || word;
    }

    private Link linkByMark(int one, int other, String gap) {
        boolean contains = contains(other, one);
        if (opensLine(terms.get(other))) {
            return Link.NONE;
        }
        if (gap.contains("(")) {
            return Link.QUALIFIES;
        }
        if (gap.isBlank() || gap.contains(",") || gap.strip().equals(".")) {
            boolean words1 = !terms.get(other).bare();
            boolean plain = terms.get(other).relation() instanceof Relation.At
                    && terms.get(other).cue().isEmpty();
            return contains || words1 && !plain ? Link.QUALIFIES : gap.contains(",") ? Link.COORDINATED : Link.NONE;
        }
        return gap.strip().matches("[-–—/]") ? Link.COORDINATED : Link.NONE;
    }

    private Link linkByWords(int one, int other, List<String> between, String gap) {
        if (between.get(0).matches("et|and|ou|or|puis|ainsi|as|then") && AND.containsAll(between)) {
            return Link.COORDINATED;
        }
        if (LINKERS.containsAll(between) && between.size() <= 4) {
            boolean area = resolutions
                    .get(other)
                    .chosen()
                    .map(found -> found.place().kind().isArea())
                    .orElse(true);
            boolean relates = !(terms.get(other).relation() instanceof Relation.At);
            boolean first = resolutions
                    .get(one)
                    .chosen()
                    .map(found -> found.place().kind().isArea())
                    .orElse(false);
            return area || relates || first && contains(one, other) ? Link.QUALIFIES : Link.NONE;
        }
        return Link.NONE;
    }

    /** Whether the one term's place is a division or country in which the other's lies. */
    private boolean contains(int outer, int inner) {
        Optional<Place> area = resolutions.get(outer).chosen().map(Candidate::place);
        Optional<Place> place = resolutions.get(inner).chosen().map(Candidate::place);
        if (area.isEmpty() || place.isEmpty() || !area.get().kind().isDivision()) {
            return false;
        }
        String name = NameFolder.key(area.get().name());
        boolean country = area.get().kind() == org.harmattan.gazetteer.PlaceKind.COUNTRY
                && area.get().country().equals(place.get().country());
        return country
                || place.get()
                        .admin1()
                        .map(NameFolder::key)
                        .filter(name::equals)
                        .isPresent()
                || place.get()
                        .admin2()
                        .map(NameFolder::key)
                        .filter(name::equals)
                        .isPresent();
    }

    private boolean sameSentence(PlaceTerm one, PlaceTerm other) {
        return document.getSentenceOf(one.hit().firstToken())
                .equals(document.getSentenceOf(other.hit().firstToken()));
    }

    private String name(PlaceTerm term) {
        return document.span(term.hit().firstToken(), term.hit().endToken()).of(document.text());
    }
}
