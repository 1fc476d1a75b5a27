package org.harmattan.geoparse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;

/** How much a document speaks of each country, by its name and by the words for its people and institutions. */
final class CountryWeights {

    private static final double NAMED = 1;
    private static final double DEMONYM = 0.6;

    /** A single place speaks for its country, more weakly than the country's name. */
    private static final double UNAMBIGUOUS_PLACE = 0.4;

    /** What is told to lie at the border with a country, by name or adjective, lies in another. */
    private static final double ACROSS = 0.3;

    private final Map<String, Double> weights = new HashMap<>();
    private double greatest;

    static CountryWeights of(Document document, List<NameHit> hits, PlaceWords words) {
        CountryWeights weights = new CountryWeights();
        Surrounds surrounds = new Surrounds(document, words);
        for (NameHit hit : hits) {
            if (!hit.isDoubtful()) {
                boolean across = hit.isImplied() || surrounds.isAcrossBorder(hit.firstToken());
                weights.addPlaces(hit.places(), across ? ACROSS : NAMED);
            }
        }
        for (PhraseTrie.Match<String> match : words.demonyms.findAll(document.tokens())) {
            boolean across = surrounds.isAcrossBorder(match.firstToken()) || surrounds.isBorderAfter(match.endToken());
            match.values()
                    .forEach(code -> weights.add(
                            code, (across ? ACROSS : DEMONYM) / match.values().size()));
        }
        return weights;
    }

    private void addPlaces(List<Place> places, double named) {
        if (places.size() == 1) {
            Place only = places.get(0);
            add(only.country(), only.kind() == PlaceKind.COUNTRY ? named : UNAMBIGUOUS_PLACE);
            return;
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        for (Place place : places) {
            codes.add(place.country());
            if (place.kind() == PlaceKind.COUNTRY) {
                countries.add(place.country());
            }
        }
        if (!countries.isEmpty()) {
            countries.forEach(code -> add(code, named / countries.size()));
        } else if (codes.size() == 1) {
            codes.forEach(code -> add(code, UNAMBIGUOUS_PLACE));
        }
    }

    private void add(String code, double weight) {
        greatest = Math.max(greatest, weights.merge(code, weight, Double::sum));
    }

    /** The country's share of the attention, 0 to 1, 1 for the one named most. */
    double share(String code) {
        return greatest == 0 ? 0 : weights.getOrDefault(code, 0.0) / greatest;
    }

    /** Whether it speaks of none. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The countries by weight, heaviest first. */
    List<String> ranked() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
