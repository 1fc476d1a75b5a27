package org.harmattan.geoparse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Document;
import org.harmattan.text.NameFolder;
import org.harmattan.text.Phrase;

/**
 * Ranks the candidates of all names of a document together: a document talks about one part of the world. One resolver
 * per document; not safe for several threads.
 */
final class Resolver {

    /** Distance at which a place's support for another falls to a third, in metres. */
    private static final double REACH_METRES = 120_000;

    /** Distinct places that may support others, so that the time stays linear in the number of names. */
    private static final int MOST_ANCHORS = 40;

    /** How much speaks for a place of the region's news against a namesake out of a list of all places. */
    private static final double CURATED = 0.35;

    private static final double TEMPERATURE = 0.22;
    private static final double SURE = 0.6;
    private static final double TIE = 0.03;
    private static final double TELLS_APART_METRES = 50_000;

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
        anchors = anchors(first.stream().map(this::surePlace).toList());
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
        return term.hit().isPlace() && term.hit().edits() == 0 && places.size() == 1
                ? Optional.of(places.get(0))
                : Optional.empty();
    }

    private Optional<Place> surePlace(Resolution resolution) {
        return resolution.chosen().filter(best -> best.score() >= SURE).map(Candidate::place);
    }

    private Resolution resolve(int index) {
        PlaceTerm term = terms.get(index);
        List<Place> places = term.hit().places();
        if (places.isEmpty()) {
            String name = name(term);
            return new Resolution.Unresolved(List.of(
                    new Phrase("place.unknown", Map.of("name", name), "the gazetteer knows no place called " + name)));
        }
        double[] scores =
                places.stream().mapToDouble(place -> score(index, place)).toArray();
        return decide(term, ranked(term, places, scores));
    }

    private List<Candidate> ranked(PlaceTerm term, List<Place> places, double[] scores) {
        double greatest = java.util.Arrays.stream(scores).max().orElse(0);
        double total = java.util.Arrays.stream(scores)
                .map(score -> Math.exp((score - greatest) / TEMPERATURE))
                .sum();
        double spelling = 0.97 - 0.15 * term.hit().edits();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double share = Math.exp((scores[i] - greatest) / TEMPERATURE) / total;
            candidates.add(new Candidate(
                    places.get(i), share * spelling, List.of(reason(term, places.get(i), places.size()))));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.place().id()));
        return candidates;
    }

    private static Resolution decide(PlaceTerm term, List<Candidate> ranked) {
        Candidate best = ranked.get(0);
        if (ranked.size() > 1) {
            Candidate second = ranked.get(1);
            boolean tie = best.score() - second.score() < TIE;
            LonLat here = best.place().point();
            if (tie && Geodesy.distance(here, second.place().point()) > TELLS_APART_METRES) {
                return new Resolution.Ambiguous(ranked);
            }
        }
        return new Resolution.Resolved(best, ranked.subList(1, ranked.size()));
    }

    private double score(int index, Place place) {
        PlaceTerm term = terms.get(index);
        double score = prior(place) + kindFit(term, place) + 0.8 * countries.share(place.country());
        score += 0.6 * nearness(place) + 0.8 * (contained(index, place) ? 1 : 0);
        score -= published.map(day -> place.isValidOn(day) ? 0.0 : 0.6).orElse(0.0);
        return score - 0.3 * term.hit().edits();
    }

    private static double prior(Place place) {
        double kind = switch (place.kind()) {
            case COUNTRY -> 0.7;
            case CITY -> 0.4;
            case REGION -> 0.3;
            case TOWN -> 0.3;
            case CERCLE, PROVINCE, ZONE -> 0.22;
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
        return article == dotted ? -0.25 : 0.2;
    }

    /** Towns take no article in French; provinces, regions and zones do: {@code dans le Soum}. */
    private boolean hasArticle(PlaceTerm term) {
        int first = term.hit().firstToken();
        return first > 0
                && document.tokens().get(first).continuesPhrase()
                && document.folded(first - 1).matches("le|la|l|du|les|au|the");
    }

    private double nearness(Place place) {
        double best = 0;
        for (Place anchor : anchors.values()) {
            if (!anchor.id().equals(place.id()) && !anchor.name().equals(place.name())) {
                best = Math.max(best, Math.exp(-Geodesy.distance(anchor.point(), place.point()) / REACH_METRES));
            }
        }
        return best;
    }

    /** Whether a neighbouring name is that of a division in which the place lies. */
    private boolean contained(int index, Place place) {
        return containedBy(index, index + 1, place) || containedBy(index, index - 1, place);
    }

    private boolean containedBy(int index, int other, Place place) {
        if (other < 0 || other >= terms.size() || !together(terms.get(index), terms.get(other))) {
            return false;
        }
        String name = NameFolder.key(name(terms.get(other)));
        boolean self = NameFolder.key(place.name()).equals(name);
        return !self
                && (place.admin1().map(NameFolder::key).filter(name::equals).isPresent()
                        || place.admin2()
                                .map(NameFolder::key)
                                .filter(name::equals)
                                .isPresent());
    }

    private boolean together(PlaceTerm one, PlaceTerm other) {
        int gap = Math.max(one.hit().firstToken(), other.hit().firstToken())
                - Math.min(one.hit().endToken(), other.hit().endToken());
        return gap <= 8
                && document.getSentenceOf(one.hit().firstToken())
                        .equals(document.getSentenceOf(other.hit().firstToken()));
    }

    private String name(PlaceTerm term) {
        return document.span(term.hit().firstToken(), term.hit().endToken()).of(document.text());
    }

    private Phrase reason(PlaceTerm term, Place place, int namesakes) {
        String name = name(term);
        Map<String, String> parameters = Map.of(
                "name",
                name,
                "place",
                place.name(),
                "kind",
                place.kind().label(),
                "country",
                place.country(),
                "count",
                Integer.toString(namesakes));
        if (term.hit().edits() > 0) {
            return new Phrase("place.spelled-alike", parameters, name + " is spelled like " + place.name());
        }
        return namesakes == 1
                ? new Phrase("place.only", parameters, "the only place called " + name)
                : new Phrase(
                        "place.one-of",
                        parameters,
                        "one of " + namesakes + " places called " + name + ": a "
                                + place.kind().label() + " in " + place.country());
    }
}
