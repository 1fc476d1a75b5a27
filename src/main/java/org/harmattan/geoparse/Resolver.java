package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;
import org.harmattan.text.Phrase;

/**
 * Ranks the candidates of all names of a document together: a document talks about one part of the world. One resolver
 * per document; not safe for several threads.
 *
 * <p>Each candidate has a fit; a logistic of the fits shares certainty out among the candidates and a place that the
 * gazetteer does not know. Where that one has more than any, the name stays unresolved.
 */
final class Resolver {

    /** Distance at which a place's support for another falls to a third, in metres. */
    private static final double REACH_METRES = 120_000;

    /** How much speaks for a place of the region's news against a namesake out of a list of all places. */
    private static final double CURATED = 0.35;

    /** Candidates that are kept beside the best one. */
    private static final int MOST_REJECTED = 12;

    /** What a letter that differs costs, and what spelling variants cost. */
    private static final double EDIT = 0.3;

    private static final double VARIANT = 0.1;

    /** What letters that differ cost more where the text speaks of other countries only. */
    private static final double ABROAD = 0.4;

    /** What is less likely than this is left unresolved. */
    private static final double LIKELY = 0.5;

    private static final double TEMPERATURE = 0.15;
    private static final double SURE = 0.6;

    /** A second candidate with this share of the first's certainty cannot be told from it. */
    private static final double TIE = 0.8;

    private static final double TELLS_APART_METRES = 50_000;

    /** Fit of a place that the gazetteer does not know, by letters in which the name differs from a known one. */
    private static final double[] UNKNOWN_FIT = {-0.05, 0.4, 0.7};

    /** The same where somebody chose a place of that very name for this region's news. */
    private static final double UNKNOWN_BESIDE_CURATED = -0.3;

    /** The same where a known name differs in vowels only. */
    private static final double UNKNOWN_BESIDE_VARIANT = -0.2;

    /** How much speaks against a place beyond the border that it is told to lie at. */
    private static final double ACROSS = 0.5;

    /** How much speaks for a division that is named right after a place in it. */
    private static final double CONTAINS = 0.5;

    /** The same where it is told to lie in a district of another country. */
    private static final double ELSEWHERE = 1.6;

    /** The same where a measure rules it out. */
    private static final double TOO_FAR = 3;

    /** What it counts that a name without a word for its kind is one of a settlement. */
    private static final double PLAIN_KIND = 0.2;

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "du", "les", "au", "the");

    private final Document document;
    private final List<PlaceTerm> terms;
    private final CountryWeights countries;
    private final Optional<LocalDate> published;
    private final Holders holders;
    private final PlaceWords words;
    private final ToDoubleFunction<double[]> score;
    private Neighbourhood neighbourhood = Neighbourhood.of(List.of());

    Resolver(
            Document document,
            List<PlaceTerm> terms,
            CountryWeights countries,
            Optional<LocalDate> published,
            PlaceWords words,
            ToDoubleFunction<double[]> score) {
        this.score = score;
        this.words = words;
        holders = new Holders(document, terms, words);
        this.document = document;
        this.terms = terms;
        this.countries = countries;
        this.published = published;
    }

    /** One resolution for each term, in their order. */
    List<Resolution> resolve() {
        neighbourhood = Neighbourhood.of(terms.stream().map(this::onlyPlace).toList());
        List<Resolution> first = resolveAll();
        Neighbourhood sure =
                Neighbourhood.of(first.stream().map(this::surePlace).toList());
        if (sure.isSameAs(neighbourhood)) {
            return first;
        }
        neighbourhood = sure;
        return resolveAll();
    }

    private List<Resolution> resolveAll() {
        List<Resolution> resolutions = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Patience.check();
            resolutions.add(resolve(i));
        }
        return resolutions;
    }

    private Optional<Place> onlyPlace(PlaceTerm term) {
        List<Place> places = term.hit().places();
        return term.hit().isPlace() && places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private Optional<Place> surePlace(Resolution resolution) {
        return resolution.chosen().filter(best -> best.score() >= SURE).map(Candidate::place);
    }

    private Resolution resolve(int index) {
        PlaceTerm term = terms.get(index);
        List<Fit> fits = new ArrayList<>();
        term.hit().places().forEach(place -> fits.add(fit(index, place, 0)));
        term.hit()
                .alike()
                .forEach(place -> fits.add(fit(index, place, term.hit().edits())));
        String name = name(term);
        if (fits.isEmpty()) {
            return new Resolution.Unresolved(List.of(
                    new Phrase("place.unknown", Map.of("name", name), "the gazetteer knows no place called " + name)));
        }
        fits.sort(Comparator.comparingDouble(Fit::score)
                .reversed()
                .thenComparing(fit -> fit.place().id()));
        int edits = term.hit().places().isEmpty() ? term.hit().edits() : 0;
        boolean curated = term.hit().places().stream().anyMatch(Place::isCurated);
        boolean variant = edits > 0 && fits.get(0).variant();
        double base = curated ? UNKNOWN_BESIDE_CURATED : variant ? UNKNOWN_BESIDE_VARIANT : UNKNOWN_FIT[edits];
        // A place that is not known is of the kind that the words announce: that speaks for no candidate.
        double kind = term.cue().isPresent() && edits > 0
                ? KindFit.FITS
                : Math.min(fits.get(0).kindFit(), KindFit.FITS);
        double unknown = base + kind;
        return decide(name, fits, Math.exp((unknown - fits.get(0).score()) / TEMPERATURE));
    }

    /** @param unknown weight of a place that the gazetteer does not know, against 1 for the best candidate */
    private Resolution decide(String name, List<Fit> fits, double unknown) {
        double greatest = fits.get(0).score();
        double total = unknown;
        for (Fit fit : fits) {
            total += weight(fit, greatest);
        }
        Fit best = fits.get(0);
        double likelihood = score.applyAsDouble(PlaceScores.features(best, 1 / total));
        if (unknown > 1 || likelihood < LIKELY) {
            return new Resolution.Unresolved(List.of(new Phrase(
                    "place.unlikely",
                    Map.of(
                            "name",
                            name,
                            "place",
                            best.place().name(),
                            "country",
                            best.place().country()),
                    "the gazetteer's " + best.place().name() + " in "
                            + best.place().country() + " does not fit the rest of the text")));
        }
        List<Candidate> ranked = new ArrayList<>();
        for (Fit fit : fits.subList(0, Math.min(fits.size(), MOST_REJECTED + 1))) {
            double share = fit == best
                    ? likelihood
                    : (total > 1 ? Math.min(1, weight(fit, greatest) / (total - 1)) : 0) * (1 - likelihood);
            List<Phrase> reasons = fit == best
                    ? FitReasons.of(name, fit, fits.size())
                    : List.of(FitReasons.oneOf(name, fit, fits.size()));
            ranked.add(new Candidate(fit.place(), share, reasons));
        }
        boolean tied = fits.size() > 1
                && weight(fits.get(1), greatest) >= TIE
                && best.place().kind() != PlaceKind.RIVER
                && !Geodesy.isWithin(best.place().point(), fits.get(1).place().point(), TELLS_APART_METRES);
        return tied
                ? new Resolution.Ambiguous(ranked)
                : new Resolution.Resolved(ranked.get(0), ranked.subList(1, ranked.size()));
    }

    private static double weight(Fit fit, double greatest) {
        return Math.exp((fit.score() - greatest) / TEMPERATURE);
    }

    private Fit fit(int index, Place place, int edits) {
        PlaceTerm term = terms.get(index);
        double country = countries.share(place.country());
        Optional<Neighbour> neighbour = neighbourhood.nearest(place);
        double nearness =
                neighbour.map(other -> Math.exp(-other.metres() / REACH_METRES)).orElse(0.0);
        Optional<String> division = holders.findHolder(index, place);
        boolean valid = published.map(place::isValidOn).orElse(true);
        boolean variant = edits > 0 && Skeleton.isShared(name(term), place);
        double kindFit = kindFit(term, place);
        double score = prior(place)
                + kindFit
                + 0.8 * country
                + 0.6 * nearness
                + (division.isPresent() ? 0.8 : 0)
                + (holders.holdsPlaceBefore(index, place) ? CONTAINS : 0)
                - (holders.liesAcross(index, place) ? ACROSS : 0)
                - (holders.liesElsewhere(index, place) ? ELSEWHERE : 0)
                - (holders.liesTooFar(index, place) ? TOO_FAR : 0)
                - (valid ? 0 : 0.6)
                - (variant ? VARIANT : EDIT * edits)
                - (isSlipAbroad(term, place, edits, variant) ? ABROAD : 0);
        return new Fit(place, score, edits, variant, kindFit, term.cue(), country, neighbour, division, valid);
    }

    /** A name of no place is hardly a misspelt one of a country of which the text does not speak. */
    private boolean isSlipAbroad(PlaceTerm term, Place place, int edits, boolean variant) {
        return edits > 0
                && !variant
                && term.hit().places().isEmpty()
                && countries.share(place.country()) == 0
                && !countries.ranked().isEmpty();
    }

    private static double prior(Place place) {
        double kind = switch (place.kind()) {
            case COUNTRY -> 0.7;
            case CITY -> 0.4;
            case REGION -> 0.3;
            case TOWN -> 0.3;
            case CERCLE, PROVINCE, ZONE, ROAD -> 0.22;
            case VILLAGE, CAMP, BASE, DEPARTMENT -> 0.17;
            case COMMUNE -> 0.14;
            default -> 0.1;
        };
        double chosen = place.isCurated() ? CURATED : 0;
        return kind + chosen + 0.025 * Math.log10(place.population().orElse(0) + 1.0);
    }

    private double kindFit(PlaceTerm term, Place place) {
        if (term.cue().isPresent()) {
            return KindFit.score(term.cue().get(), place.kind());
        }
        if (place.kind() == PlaceKind.COUNTRY) {
            return 0.3;
        }
        boolean article = hasArticle(term);
        boolean dotted = !place.kind().isArea();
        return article == dotted ? -0.25 : PLAIN_KIND;
    }

    /** Towns take no article in French; provinces, regions and zones do: {@code dans le Soum}. */
    private boolean hasArticle(PlaceTerm term) {
        int first = term.hit().firstToken();
        return first > 0
                && document.tokens().get(first).continuesPhrase()
                && ARTICLES.contains(document.folded(first - 1))
                && !isDashed(term.hit().endToken())
                && !isOfStructure(term.hit().endToken());
    }

    /** {@code the Gaya bridge}: the article is the bridge's. */
    private boolean isOfStructure(int end) {
        return end < document.tokens().size()
                && document.tokens().get(end).continuesPhrase()
                && words.structures.contains(document.folded(end));
    }

    /** {@code the Gao–Ansongo road}: the article is the road's. */
    private boolean isDashed(int end) {
        if (end >= document.tokens().size() || !document.tokens().get(end).isCapitalised()) {
            return false;
        }
        String mark = document.tokens().get(end).gap().strip();
        return mark.length() == 1 && "-–—".contains(mark);
    }

    private String name(PlaceTerm term) {
        return document.span(term.hit().firstToken(), term.hit().endToken()).of(document.text());
    }
}
