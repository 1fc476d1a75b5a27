package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Phrase;

/**
 * The candidates of one name by their fit. A logistic of the fits shares certainty out among them and a place that the
 * gazetteer does not know.
 */
final class Ranking {

    /** Candidates that are kept beside the best one. */
    private static final int MOST_REJECTED = 12;

    /** What is less likely than this is left unresolved. */
    private static final double LIKELY = 0.5;

    private static final double TEMPERATURE = 0.15;
    private static final double SURE = 0.6;

    /** A second candidate with this share of the first's certainty cannot be told from it. */
    private static final double TIE = 0.8;

    private static final double TELLS_APART_METRES = 50_000;

    /** The order of the fits of one name. */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparingDouble(Fit::score)
            .reversed()
            .thenComparing(fit -> fit.place().id());

    private final String name;
    private final List<Fit> fits;
    private final double total;
    private final double likelihood;

    /**
     * The candidates of a name.
     *
     * @param name as the text writes it
     * @param fits of the candidates, {@link #BEST_FIRST best first}; none when the gazetteer knows no place of that name
     * @param unknown fit of a place that the gazetteer does not know
     * @param score how likely a place is right, by its {@link PlaceScores#features}
     */
    Ranking(String name, List<Fit> fits, double unknown, ToDoubleFunction<double[]> score) {
        this.name = name;
        this.fits = fits;
        double beside = fits.isEmpty() ? 0 : weight(unknown, best().score());
        double sum = beside;
        for (Fit fit : fits) {
            sum += weight(fit.score(), best().score());
        }
        total = sum;
        likelihood = fits.isEmpty() || beside > 1 ? 0 : score.applyAsDouble(PlaceScores.features(best(), 1 / total));
    }

    private static double weight(double fit, double greatest) {
        return Math.exp((fit - greatest) / TEMPERATURE);
    }

    private Fit best() {
        return fits.get(0);
    }

    /** The place that is surely meant, if any. */
    Optional<Place> surePlace() {
        return likelihood >= SURE && !isTied() ? Optional.of(best().place()) : Optional.empty();
    }

    private boolean isTied() {
        return fits.size() > 1
                && weight(fits.get(1).score(), best().score()) >= TIE
                && best().place().kind() != PlaceKind.RIVER
                && !areNested()
                && !Geodesy.isWithin(best().place().point(), fits.get(1).place().point(), TELLS_APART_METRES);
    }

    /** A region and the district around its seat, of one name: whichever is meant, the other one is not far off. */
    private boolean areNested() {
        Place one = best().place();
        Place other = fits.get(1).place();
        return one.kind().isDivision()
                && other.kind().isDivision()
                && one.country().equals(other.country())
                && one.kind() != other.kind();
    }

    /** What the name is taken for, with the reasons. */
    Resolution resolution() {
        if (fits.isEmpty()) {
            return new Resolution.Unresolved(List.of(
                    new Phrase("place.unknown", Map.of("name", name), "the gazetteer knows no place called " + name)));
        }
        if (likelihood < LIKELY) {
            return unlikely(best().place());
        }
        List<Candidate> ranked = new ArrayList<>();
        for (Fit fit : fits.subList(0, Math.min(fits.size(), MOST_REJECTED + 1))) {
            ranked.add(fit == best() ? chosen() : rejected(fit));
        }
        return isTied()
                ? new Resolution.Ambiguous(ranked)
                : new Resolution.Resolved(ranked.get(0), ranked.subList(1, ranked.size()));
    }

    private Resolution unlikely(Place place) {
        return new Resolution.Unresolved(List.of(new Phrase(
                "place.unlikely",
                Map.of("name", name, "place", place.name(), "country", place.country()),
                "the gazetteer's " + place.name() + " in " + place.country() + " does not fit the rest of the text")));
    }

    private Candidate chosen() {
        return new Candidate(best().place(), likelihood, FitReasons.of(name, best(), fits.size()));
    }

    private Candidate rejected(Fit fit) {
        double share = total > 1 ? Math.min(1, weight(fit.score(), best().score()) / (total - 1)) : 0;
        return new Candidate(fit.place(), share * (1 - likelihood), List.of(FitReasons.oneOf(name, fit, fits.size())));
    }
}
