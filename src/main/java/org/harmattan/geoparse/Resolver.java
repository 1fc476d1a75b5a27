package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Candidates that are kept beside the best one. */
    private static final int MOST_REJECTED = 12;

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

    private final Document document;
    private final List<PlaceTerm> terms;
    private final PlaceFits places;
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
        places = new PlaceFits(document, terms, countries, published, words);
        this.document = document;
        this.terms = terms;
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
        term.hit().places().forEach(place -> fits.add(places.fit(index, place, 0, neighbourhood)));
        term.hit()
                .alike()
                .forEach(place -> fits.add(places.fit(index, place, term.hit().edits(), neighbourhood)));
        String name = term.name(document);
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
}
