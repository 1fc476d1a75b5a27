package org.harmattan.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.gazetteer.SpokenName;
import org.harmattan.text.Language;

/**
 * The places that are called otherwise in French or in English, so that a page can say those names that incidents, labels and
 * lists carry. Without imported places, which are millions, and without countries, whose names every browser has.
 */
final class SpokenNames {

    private SpokenNames() {}

    /** Country and usual name, then the name by language; the most important of the places of one name. */
    static ObjectNode json(Gazetteer gazetteer) {
        ObjectNode json = JsonAnswers.object();
        ArrayNode names = json.putArray("names");
        SpokenName spoken = new SpokenName(gazetteer);
        Set<List<String>> done = new HashSet<>();
        gazetteer.listAll().stream()
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .sorted(Comparator.comparingDouble(PlaceLabels::importance)
                        .reversed()
                        .thenComparing(Place::id))
                .filter(place -> done.add(List.of(place.country(), place.name())))
                .filter(place -> isCalledOtherwise(place, spoken))
                .forEach(place -> add(place, spoken, names.addObject()));
        return json;
    }

    private static boolean isCalledOtherwise(Place place, SpokenName spoken) {
        for (Language language : Language.values()) {
            if (!spoken.of(place, language).equals(place.name())) {
                return true;
            }
        }
        return false;
    }

    private static void add(Place place, SpokenName spoken, ObjectNode json) {
        json.put("country", PlaceFeature.country(place)).put("name", place.name());
        for (Language language : Language.values()) {
            json.put(language.code(), spoken.of(place, language));
        }
    }
}
