package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
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

    /** Distinct places that may support others, so that the time stays linear in the number of names. */
    private static final int MOST_ANCHORS = 40;

    /** How much speaks for a place of the region's news against a namesake out of a list of all places. */
    private static final double CURATED = 0.35;

    /** Candidates that are kept beside the best one. */
    private static final int MOST_REJECTED = 12;

    /** What a letter that differs costs, and what spelling variants cost. */
    private static final double EDIT = 0.3;

    private static final double VARIANT = 0.1;

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

    /** How many names on a country that holds a place may stand: village, district, border, country. */
    private static final int CONTAINERS = 4;

    /** What it counts that a name without a word for its kind is one of a settlement. */
    private static final double PLAIN_KIND = 0.2;

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "du", "les", "au", "the");

    private final Document document;
    private final List<PlaceTerm> terms;
    private final CountryWeights countries;
    private final Optional<LocalDate> published;
    private Map<String, Place> anchors = new LinkedHashMap<>();

    Resolver(Document document, List<PlaceTerm> terms, CountryWeights countries, Optional<LocalDate> published) {
        this.document = document;
        this.terms = terms;
        this.countries = countries;
        this.published = published;
    }

    /** One resolution for each term, in their order. */
    List<Resolution> resolve() {
        anchors = anchors(terms.stream().map(this::onlyPlace).toList());
        List<Resolution> first = resolveAll();
        Map<String, Place> sure = anchors(first.stream().map(this::surePlace).toList());
        if (sure.keySet().equals(anchors.keySet())) {
            return first;
        }
        anchors = sure;
        return resolveAll();
    }

    private List<Resolution> resolveAll() {
        List<Resolution> resolutions = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            resolutions.add(resolve(i));
        }
        return resolutions;
    }

    private Map<String, Place> anchors(List<Optional<Place>> places) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (Optional<Place> place : places) {
            if (found.size() < MOST_ANCHORS) {
                place.filter(sure -> sure.kind() != PlaceKind.COUNTRY).ifPresent(sure -> found.put(sure.id(), sure));
            }
        }
        return found;
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
        if (unknown > 1) {
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
            double share = weight(fit, greatest) / total;
            List<Phrase> reasons = fit == best
                    ? FitReasons.of(name, fit, fits.size())
                    : List.of(FitReasons.oneOf(name, fit, fits.size()));
            ranked.add(new Candidate(fit.place(), share, reasons));
        }
        boolean tied = fits.size() > 1
                && ranked.get(1).score() >= TIE * ranked.get(0).score()
                && best.place().kind() != PlaceKind.RIVER
                && Geodesy.distance(best.place().point(), fits.get(1).place().point()) > TELLS_APART_METRES;
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
        Optional<Place> neighbour = neighbour(place);
        double nearness = neighbour
                .map(anchor -> Math.exp(-Geodesy.distance(anchor.point(), place.point()) / REACH_METRES))
                .orElse(0.0);
        Optional<String> division = division(index, place);
        boolean valid = published.map(place::isValidOn).orElse(true);
        boolean variant = edits > 0 && Skeleton.isShared(name(term), place);
        double kindFit = kindFit(term, place);
        double score = prior(place)
                + kindFit
                + 0.8 * country
                + 0.6 * nearness
                + (division.isPresent() ? 0.8 : 0)
                - (liesAcross(index, place) ? ACROSS : 0)
                - (valid ? 0 : 0.6)
                - (variant ? VARIANT : EDIT * edits);
        return new Fit(place, score, edits, variant, kindFit, term.cue(), country, neighbour, division, valid);
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
                && !isDashed(term.hit().endToken());
    }

    /** {@code the Gao–Ansongo road}: the article is the road's. */
    private boolean isDashed(int end) {
        if (end >= document.tokens().size() || !document.tokens().get(end).isCapitalised()) {
            return false;
        }
        String mark = document.tokens().get(end).gap().strip();
        return mark.length() == 1 && "-–—".contains(mark);
    }

    private Optional<Place> neighbour(Place place) {
        Place nearest = null;
        double least = Double.MAX_VALUE;
        for (Place anchor : anchors.values()) {
            if (!anchor.id().equals(place.id()) && !anchor.name().equals(place.name())) {
                double distance = Geodesy.distance(anchor.point(), place.point());
                if (distance < least) {
                    least = distance;
                    nearest = anchor;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The neighbouring name of a division in which the place lies. */
    private Optional<String> division(int index, Place place) {
        return divisionAt(index, index + 1, place)
                .or(() -> divisionAt(index, index - 1, place))
                .or(() -> countryAfter(index, place));
    }

    /** {@code Petelkolé, au Niger}; {@code Petelkolé, dans le département de Téra, au Niger}. */
    private Optional<String> countryAfter(int index, Place place) {
        for (int other = index + 1; other < Math.min(terms.size(), index + CONTAINERS); other++) {
            PlaceTerm term = terms.get(other);
            boolean led = term.relation() instanceof Relation.At
                            && term.leftToken() < term.hit().firstToken()
                    || document.tokens().get(term.hit().firstToken()).gap().indexOf('(') >= 0;
            Optional<Place> only = onlyCountry(term);
            if (!together(terms.get(other - 1), term)) {
                return Optional.empty();
            }
            if (only.isPresent() && led && place.kind() != PlaceKind.COUNTRY) {
                return only.filter(country -> country.country().equals(place.country()))
                        .map(country -> name(term));
            }
        }
        return Optional.empty();
    }

    /** {@code Tinzaouaten, near the Algerian border} is not in Algeria. */
    private boolean liesAcross(int index, Place place) {
        if (index + 1 >= terms.size() || place.kind() == PlaceKind.COUNTRY) {
            return false;
        }
        PlaceTerm next = terms.get(index + 1);
        boolean border = next.relation() instanceof Relation.Border
                || next.after().filter(Relation.Border.class::isInstance).isPresent();
        return border
                && together(terms.get(index), next)
                && onlyCountry(next)
                        .filter(country -> country.country().equals(place.country()))
                        .isPresent();
    }

    private static Optional<Place> onlyCountry(PlaceTerm term) {
        return term.hit().places().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .findFirst();
    }

    private Optional<String> divisionAt(int index, int other, Place place) {
        if (other < 0 || other >= terms.size() || !together(terms.get(index), terms.get(other))) {
            return Optional.empty();
        }
        String written = name(terms.get(other));
        String name = NameFolder.key(written);
        boolean holds = !NameFolder.key(place.name()).equals(name)
                && (place.admin1().map(NameFolder::key).filter(name::equals).isPresent()
                        || place.admin2()
                                .map(NameFolder::key)
                                .filter(name::equals)
                                .isPresent());
        return holds ? Optional.of(written) : Optional.empty();
    }

    private boolean together(PlaceTerm one, PlaceTerm other) {
        int gap = Math.max(one.hit().firstToken(), other.hit().firstToken())
                - Math.min(one.hit().endToken(), other.hit().endToken());
        return gap <= 8
                && document.getSentenceOf(one.hit().firstToken())
                        .hasToken(other.hit().firstToken());
    }

    private String name(PlaceTerm term) {
        return document.span(term.hit().firstToken(), term.hit().endToken()).of(document.text());
    }
}
