package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Document;
import org.harmattan.text.Patience;

/**
 * Ranks the candidates of all names of a document together: a document talks about one part of the world. One resolver
 * per document; not safe for several threads.
 *
 * <p>Each candidate has a fit, and so has a place that the gazetteer does not know. Where that one has more than any, the
 * name stays unresolved.
 */
final class Resolver {

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

    /** One resolution for each term, in their order, in a list of the caller's own. */
    List<Resolution> resolve() {
        Neighbourhood only =
                Neighbourhood.of(terms.stream().map(Resolver::onlyPlace).toList());
        List<Ranking> rankings = rank(only);
        Neighbourhood sure =
                Neighbourhood.of(rankings.stream().map(Ranking::surePlace).toList());
        if (!sure.isSameAs(only)) {
            rankings = rank(sure);
        }
        List<Resolution> resolutions = new ArrayList<>(rankings.size());
        rankings.forEach(ranking -> resolutions.add(ranking.resolution()));
        return resolutions;
    }

    private static Optional<Place> onlyPlace(PlaceTerm term) {
        List<Place> places = term.hit().places();
        return term.hit().isPlace() && places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private List<Ranking> rank(Neighbourhood neighbourhood) {
        List<Ranking> rankings = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Patience.check();
            rankings.add(rank(i, neighbourhood));
        }
        return rankings;
    }

    private Ranking rank(int index, Neighbourhood neighbourhood) {
        PlaceTerm term = terms.get(index);
        NameHit hit = term.hit();
        List<Fit> fits = new ArrayList<>(hit.places().size() + hit.alike().size());
        boolean curated = false;
        for (Place place : hit.places()) {
            fits.add(places.fit(index, place, 0, neighbourhood));
            curated |= place.isCurated();
        }
        for (Place place : hit.alike()) {
            fits.add(places.fit(index, place, hit.edits(), neighbourhood));
        }
        if (fits.size() > 1) {
            fits.sort(Ranking.BEST_FIRST);
        }
        return new Ranking(term.name(document), fits, fits.isEmpty() ? 0 : unknown(term, fits.get(0), curated), score);
    }

    /** The fit of a place that the gazetteer does not know, beside the best one that it knows. */
    private static double unknown(PlaceTerm term, Fit best, boolean curated) {
        int edits = term.hit().places().isEmpty() ? term.hit().edits() : 0;
        boolean variant = edits > 0 && best.variant();
        double base = curated ? UNKNOWN_BESIDE_CURATED : variant ? UNKNOWN_BESIDE_VARIANT : UNKNOWN_FIT[edits];
        // A place that is not known is of the kind that the words announce: that speaks for no candidate.
        double kind = term.cue().isPresent() && edits > 0 ? KindFit.FITS : Math.min(best.kindFit(), KindFit.FITS);
        return base + kind;
    }
}
