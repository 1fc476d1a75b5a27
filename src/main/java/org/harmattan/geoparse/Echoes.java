package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.Phrase;

/** Finds the places that <i>là</i>, <i>the town</i>, <i>the country</i> and <i>the capital</i> stand for. Safe for several threads. */
final class Echoes {

    /** Words that stand for the place named last, whatever is told of it. */
    private static final String LATTER = "latter";

    /** Words for a forest or park, which stand for nothing else. */
    private static final String FOREST = "forest";

    /** A place named farther back, in sentences, is no longer the one that is meant. */
    private static final int REACH = 3;

    /** How far back one of the very kind is looked for. */
    private static final int FAR = 6;

    private final Capitals capitals;
    private final EchoedTopics topics;
    private final Placings placings;
    private final Map<String, Place> homelands = new HashMap<>();

    Echoes(Gazetteer gazetteer, PlaceWords words) {
        capitals = new Capitals(gazetteer, words);
        topics = new EchoedTopics(words);
        placings = new Placings(words);
        gazetteer.listAll().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .forEach(place -> homelands.putIfAbsent(place.country(), place));
    }

    /** The word in the lexicon for a capital without its name. */
    static final String CAPITAL = "capital";

    /** Gives each word for a place named before the resolution of that one. */
    void resolve(Document document, List<PlaceTerm> terms, List<Resolution> resolutions, List<String> countries) {
        for (int i = 0; i < terms.size(); i++) {
            Optional<String> kind = terms.get(i).hit().echo();
            if (kind.isPresent()) {
                resolutions.set(i, find(document, terms, resolutions, i, kind.get(), countries));
            }
        }
    }

    private Resolution find(
            Document document,
            List<PlaceTerm> terms,
            List<Resolution> resolutions,
            int index,
            String kind,
            List<String> countries) {
        if (kind.equals("country")) {
            return countries.stream()
                    .findFirst()
                    .map(homelands::get)
                    .<Resolution>map(home -> meant(home, "place.country", "the country is "))
                    .orElseGet(Echoes::nothing);
        }
        if (kind.equals(CAPITAL)) {
            return countries.stream()
                    .findFirst()
                    .flatMap(capitals::findOf)
                    .<Resolution>map(place -> meant(place, "place.capital", "the capital is "))
                    .orElseGet(Echoes::nothing);
        }
        if (kind.equals(LATTER)) {
            return findBefore(document, terms, resolutions, index, REACH, true, Echoes::isSpot)
                    .orElseGet(Echoes::nothing);
        }
        if (kind.equals(FOREST)) {
            return findBefore(document, terms, resolutions, index, FAR, false, Echoes::isForest)
                    .orElseGet(Echoes::nothing);
        }
        return topics.find(document, terms, resolutions, index, kind)
                .or(() -> findBefore(
                        document,
                        terms,
                        resolutions,
                        index,
                        FAR,
                        false,
                        place -> isSpot(place) && isOf(kind, place.kind())))
                .or(() -> findBefore(document, terms, resolutions, index, REACH, false, Echoes::isSpot))
                .or(() -> findDateline(document, terms, resolutions, index))
                .orElseGet(Echoes::nothing);
    }

    private Optional<Resolution> findBefore(
            Document document,
            List<PlaceTerm> terms,
            List<Resolution> resolutions,
            int index,
            int reach,
            boolean last,
            Predicate<Place> wanted) {
        PlaceTerm echo = terms.get(index);
        int sentence = document.getSentenceOf(echo.hit().firstToken()).index();
        for (int i = index - 1; i >= Math.max(0, index - EchoedTopics.MOST_NAMES); i--) {
            PlaceTerm before = terms.get(i);
            if (sentence - document.getSentenceOf(before.hit().firstToken()).index() > reach) {
                break;
            }
            boolean anchor = !last && i > 0 && placings.isPlacedBy(document, terms.get(i - 1), before);
            boolean told = before.hit().endToken() == echo.leftToken() && before.relation() instanceof Relation.At;
            boolean fits = resolutions
                    .get(i)
                    .chosen()
                    .map(Candidate::place)
                    .filter(wanted)
                    .isPresent();
            if (!anchor && (last || !told) && before.hit().isPlace() && fits && !before.opensDateline(document)) {
                return Optional.of(resolutions.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@code GAO (Agence) - Des jeunes ont défilé dans la ville}: the town it was sent from, where no other is named. */
    private static Optional<Resolution> findDateline(
            Document document, List<PlaceTerm> terms, List<Resolution> resolutions, int index) {
        int sentence =
                document.getSentenceOf(terms.get(index).hit().firstToken()).index();
        for (int i = index - 1; i >= Math.max(0, index - EchoedTopics.MOST_NAMES); i--) {
            int named = document.getSentenceOf(terms.get(i).hit().firstToken()).index();
            if (sentence - named <= REACH && terms.get(i).opensDateline(document)) {
                return Optional.of(resolutions.get(i))
                        .filter(town -> town.chosen()
                                .map(Candidate::place)
                                .filter(Echoes::isSpot)
                                .isPresent());
            }
        }
        return Optional.empty();
    }

    private static boolean isSpot(Place place) {
        return !place.kind().isArea() || place.kind() == PlaceKind.FOREST;
    }

    private static boolean isForest(Place place) {
        return place.kind() == PlaceKind.FOREST || place.kind() == PlaceKind.PARK;
    }

    /** Whether the word for a place named before is one for that kind. */
    private static boolean isOf(String word, PlaceKind kind) {
        return switch (word) {
            case "village" -> kind == PlaceKind.VILLAGE || kind == PlaceKind.TOWN;
            case "town" -> kind == PlaceKind.CITY || kind == PlaceKind.TOWN;
            case "site" -> kind.ordinal() >= PlaceKind.CAMP.ordinal();
            default -> false;
        };
    }

    private static Resolution meant(Place place, String key, String text) {
        Phrase reason = new Phrase(key, Map.of("place", place.name()), text + place.name());
        return new Resolution.Resolved(new Candidate(place, 0.8, List.of(reason)), List.of());
    }

    private static Resolution nothing() {
        return new Resolution.Unresolved(List.of());
    }
}
