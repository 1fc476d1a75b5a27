package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.TermLinks.Link;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.Span;

/** Joins the names that together say one thing about where something is. One builder per document. */
final class ExpressionBuilder {

    /** Nobody says more about one place; what goes on is a list. */
    private static final int MOST_CLUES = 8;

    /** Names looked at for a spot nearby, so that the time stays linear. */
    private static final int NEARBY_NAMES = 20;

    /** What is told this many sentences on is still nearby. */
    private static final int NEARBY_SENTENCES = 1;

    /** Expressions looked at before and after one, so that the time stays linear. */
    private static final int MOST_AROUND = 4;

    /** The clues of the names from {@code first} to before {@code end}. */
    private record Draft(int first, int end, List<Clue> clues) {}

    private final Document document;
    private final List<PlaceTerm> terms;
    private final List<Resolution> resolutions;
    private final Locator locator;
    private final List<String> countries;
    private final TermLinks links;
    private final ClueReader clueReader;

    /** Of each term the number of its sentence. */
    private final int[] sentences;

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
        this.locator = locator;
        this.countries = countries;
        TermGaps gaps = new TermGaps(document, terms, resolutions, words);
        links = new TermLinks(document, terms, resolutions, words, gaps);
        clueReader = new ClueReader(document, terms, resolutions, words, gaps, links);
        sentences = new int[terms.size()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] =
                    document.getSentenceOf(terms.get(i).hit().firstToken()).index();
        }
    }

    /**
     * The expressions, in the order of the text.
     *
     * @param mentions for each term the index of its mention, or -1 where the term is not one
     */
    List<PlaceExpression> build(int[] mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            Patience.check();
            int end = i + 1;
            if (terms.get(i).hit().isPlace()) {
                List<Clue> clues = new ArrayList<>();
                end = clueReader.add(clues, i);
                while (end < terms.size() && clues.size() < MOST_CLUES && links.link(end - 1, end) == Link.QUALIFIES) {
                    end = clueReader.add(clues, end);
                }
                drafts.add(new Draft(i, end, clues));
            }
            i = end;
        }
        List<PlaceExpression> expressions = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Patience.check();
            expressions.add(expression(drafts.get(i), around(drafts, i), mentions));
        }
        return expressions;
    }

    /** The areas named in the same sentence or the ones next to it. */
    private List<Clue> around(List<Draft> drafts, int index) {
        List<Clue> around = new ArrayList<>();
        int sentence = sentences[drafts.get(index).first()];
        int from = Math.max(0, index - MOST_AROUND);
        for (Draft draft : drafts.subList(from, Math.min(drafts.size(), index + MOST_AROUND + 1))) {
            if (draft != drafts.get(index) && Math.abs(sentences[draft.first()] - sentence) <= NEARBY_SENTENCES) {
                for (Clue clue : draft.clues()) {
                    if (Locator.isArea(clue)) {
                        around.add(clue);
                    }
                }
            }
        }
        return around;
    }

    private PlaceExpression expression(Draft draft, List<Clue> around, int[] mentions) {
        int first = draft.first();
        int end = draft.end();
        List<Clue> clues = draft.clues();
        List<Integer> indices = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (mentions[i] >= 0) {
                indices.add(mentions[i]);
            }
        }
        int left = terms.get(first).leftToken();
        int right = terms.get(end - 1).hit().endToken();
        Span span = document.span(left, right);
        Setting setting = new Setting(countries, nearby(first, end), around);
        boolean coordinated =
                first > 0 && terms.get(first - 1).hit().isPlace() && links.link(first - 1, first) == Link.COORDINATED;
        Optional<Located> located = locator.locate(ToldSides.settle(clues), setting);
        return new PlaceExpression(
                left,
                right,
                span,
                indices,
                located,
                located.flatMap(Located::country).or(() -> country(clues)),
                coordinated,
                parts(clues, setting));
    }

    /** What single clues say, where there are several. */
    private List<PlaceExpression.Part> parts(List<Clue> clues, Setting setting) {
        if (clues.size() < 2) {
            return List.of();
        }
        List<Clue> around = new ArrayList<>(
                clues.stream().filter(ExpressionBuilder::isWithin).toList());
        around.addAll(setting.around());
        Setting beside = new Setting(setting.countries(), setting.nearby(), around);
        Optional<Anchor> anchor = Anchor.among(clues);
        List<PlaceExpression.Part> parts = new ArrayList<>();
        for (Clue clue : clues) {
            List<LocatedTerm> said = clue.terms();
            int left = said.get(0).term().leftToken();
            int right = said.get(said.size() - 1).term().hit().endToken();
            locator.locate(List.of(clue), beside)
                    .map(located -> anchor.filter(spot -> clue.isKnown() && spot.isToldBy(clue))
                            .map(located::at)
                            .orElse(located))
                    .ifPresent(located -> parts.add(new PlaceExpression.Part(document.span(left, right), located)));
        }
        return parts;
    }

    /** Whether a clue names an area that may hold what the others say. */
    private static boolean isWithin(Clue clue) {
        return clue.isKnown()
                && (!(clue instanceof Clue.Single single)
                        || single.term().place().kind().isArea());
    }

    /** The spot that the text names last before an expression, else first after it, in a sentence or two. */
    private Optional<Place> nearby(int first, int end) {
        int sentence = sentences[first];
        for (int i = first - 1;
                i >= Math.max(0, first - NEARBY_NAMES) && sentence - sentences[i] <= NEARBY_SENTENCES;
                i--) {
            if (isSpot(i)) {
                return resolutions.get(i).chosen().map(Candidate::place);
            }
        }
        for (int i = end; i < Math.min(terms.size(), end + NEARBY_NAMES) && sentences[i] == sentence; i++) {
            if (isSpot(i)) {
                return resolutions.get(i).chosen().map(Candidate::place);
            }
        }
        return Optional.empty();
    }

    private boolean isSpot(int index) {
        return terms.get(index).hit().isPlace()
                && resolutions
                        .get(index)
                        .chosen()
                        .filter(found -> !found.place().kind().isArea())
                        .isPresent();
    }

    private static Optional<String> country(List<Clue> clues) {
        return clues.stream()
                .flatMap(clue -> clue.terms().stream())
                .flatMap(term -> term.chosen().stream())
                .map(candidate -> candidate.place().country())
                .findFirst();
    }
}
