package org.harmattan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.NameFolder;

/** Places that somebody may mean who types a name: spelled so, beginning so, and spelled nearly so. */
final class PlaceSearch {

    private static final int MOST = 30;
    private static final int SHORT = 6;

    private PlaceSearch() {}

    /** The likeliest first: names spelled so go before those that begin so, and those before near ones. */
    static List<Place> find(Gazetteer gazetteer, String name) {
        Map<String, Place> found = new LinkedHashMap<>();
        add(gazetteer.findByName(name), found);
        String beginning = NameFolder.fold(name);
        if (!beginning.isEmpty()) {
            add(
                    gazetteer.listAll().stream()
                            .filter(place -> place.names()
                                    .anyMatch(other -> NameFolder.fold(other).startsWith(beginning)))
                            .toList(),
                    found);
        }
        List<NearMatch> near = gazetteer.findApproximately(name, beginning.length() < SHORT ? 1 : 2);
        for (int edits = 0; edits <= 2; edits++) {
            int wanted = edits;
            add(
                    near.stream()
                            .filter(match -> match.edits() == wanted)
                            .map(NearMatch::place)
                            .toList(),
                    found);
        }
        return found.values().stream().limit(MOST).toList();
    }

    private static void add(List<Place> places, Map<String, Place> found) {
        List<Place> ranked = new ArrayList<>(places);
        ranked.sort(
                Comparator.comparingDouble(PlaceLabels::importance).reversed().thenComparing(Place::id));
        ranked.forEach(place -> found.putIfAbsent(place.id(), place));
    }
}
