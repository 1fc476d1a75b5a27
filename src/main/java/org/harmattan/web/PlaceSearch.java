package org.harmattan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.NearMatch;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.NameFolder;

/** Places that somebody may mean who types a name: spelled so, beginning so, and spelled nearly so. */
final class PlaceSearch {

    private static final int MOST = 30;
    private static final int SHORT = 6;

    /** Countries, settlements, then divisions, then all else; the most important of each first. */
    private static final Comparator<Place> BY_KIND = Comparator.comparingInt(PlaceSearch::kind)
            .thenComparing(Comparator.comparingDouble(PlaceLabels::importance).reversed())
            .thenComparing(Place::id);

    private PlaceSearch() {}

    private static int kind(Place place) {
        // Who types "Mali" means none of the villages of that name.
        if (place.kind() == PlaceKind.COUNTRY) {
            return 0;
        }
        if (place.kind().isSettlement()) {
            return 1;
        }
        return place.kind().isDivision() ? 2 : 3;
    }

    /**
     * The likeliest first: names spelled so go before those that begin so, and those before near ones. An event is put at a
     * settlement sooner than at the division that is named after it.
     */
    static List<Place> find(Gazetteer gazetteer, String name) {
        Map<String, Place> found = new LinkedHashMap<>();
        add(gazetteer.findByName(name), BY_KIND, found);
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

    /** Names by the most important place that each is the name of, and places of one name by what they are. */
    private static void add(List<Place> places, Map<String, Place> found) {
        Map<String, Double> most = new HashMap<>();
        places.forEach(place -> most.merge(NameFolder.fold(place.name()), PlaceLabels.importance(place), Math::max));
        Comparator<Place> byName = Comparator.comparingDouble(place -> -most.get(NameFolder.fold(place.name())));
        add(places, byName.thenComparing(place -> NameFolder.fold(place.name())).thenComparing(BY_KIND), found);
    }

    private static void add(List<Place> places, Comparator<Place> order, Map<String, Place> found) {
        List<Place> ranked = new ArrayList<>(places);
        ranked.sort(order);
        ranked.forEach(place -> found.putIfAbsent(place.id(), place));
    }
}
