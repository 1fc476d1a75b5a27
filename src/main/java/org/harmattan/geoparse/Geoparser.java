package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.Span;

/** Finds the places of a document and where they are. Deterministic, offline; safe for several threads. */
public final class Geoparser {

    private final PlaceWords words;
    private final ToDoubleFunction<double[]> score;
    private final NameFinder finder;
    private final NameJudge judge;
    private final RegionWords regions;
    private final Echoes echoes;
    private final Locator locator;

    /** A geoparser over one gazetteer. */
    public Geoparser(
            Gazetteer gazetteer, Boundaries boundaries, Courses courses, PlaceWords words, PlaceScores scores) {
        this(gazetteer, boundaries, courses, words, scores::score);
    }

    /** @param score how likely a place is right, by its {@link PlaceScores#features} */
    Geoparser(
            Gazetteer gazetteer,
            Boundaries boundaries,
            Courses courses,
            PlaceWords words,
            ToDoubleFunction<double[]> score) {
        this.score = score;
        this.words = words;
        finder = new NameFinder(gazetteer, words);
        judge = new NameJudge(words);
        regions = new RegionWords(words);
        echoes = new Echoes(gazetteer, words);
        locator = new Locator(gazetteer, boundaries, courses, words);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param otherNames spans that name something other than a place (armed groups, missions), none overlapping another
     * @param published day of publication, for names that came or went
     */
    public Geoparse parse(Document document, List<Span> otherNames, Optional<LocalDate> published) {
        OtherNames others = new OtherNames(otherNames);
        List<NameHit> found = finder.find(document);
        CountryWeights countries = CountryWeights.of(document, found, words);
        List<NameHit> hits = judge.judge(document, regions.settle(document, found, countries), others, countries);
        List<String> ranked = countries.ranked();
        List<PlaceTerm> terms = readTerms(document, hits);
        List<Resolution> resolutions = new Resolver(document, terms, countries, published, words, score).resolve();
        echoes.resolve(document, terms, resolutions, ranked);
        int[] numbers = new int[terms.size()];
        List<PlaceMention> mentions = mentions(document, terms, resolutions, numbers);
        List<PlaceExpression> expressions =
                new ExpressionBuilder(document, terms, resolutions, words, locator, ranked).build(numbers);
        return new Geoparse(mentions, expressions, ranked);
    }

    private List<PlaceTerm> readTerms(Document document, List<NameHit> hits) {
        TermReader reader = new TermReader(document, words);
        SharedKinds kinds = new SharedKinds(document, words);
        SharedRelations relations = new SharedRelations(document, words);
        List<PlaceTerm> terms = new ArrayList<>(hits.size());
        int floor = 0;
        for (NameHit hit : hits) {
            Patience.check();
            int sentence = document.getSentenceOf(hit.firstToken()).firstToken();
            PlaceTerm term = reader.read(hit, Math.max(floor, sentence));
            terms.add(term);
            kinds.share(terms);
            relations.share(terms);
            floor = Math.max(hit.endToken(), term.after().isPresent() ? term.rightToken() : 0);
        }
        return terms;
    }

    /** The mentions; {@code numbers} is filled with the index of each term's mention, or -1 for what is only implied. */
    private static List<PlaceMention> mentions(
            Document document, List<PlaceTerm> terms, List<Resolution> resolutions, int[] numbers) {
        List<PlaceMention> mentions = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            NameHit hit = terms.get(i).hit();
            numbers[i] = hit.isImplied() ? -1 : mentions.size();
            if (hit.isImplied()) {
                continue;
            }
            Span span = document.span(hit.firstToken(), hit.endToken());
            MentionRole role = hit.isPlace() ? MentionRole.CONTEXT : MentionRole.REJECTED;
            mentions.add(new PlaceMention(
                    document.article().id(), span, span.of(document.text()), resolutions.get(i), role));
        }
        return mentions;
    }
}
