package org.harmattan.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The places whose names share a key, apart by folded name. */
final class NamedPlaces {

    private static final Comparator<Place> BY_ID = Comparator.comparing(Place::id);

    private final String key;
    private final Map<String, List<Place>> byFold = new TreeMap<>();
    private final List<Place> all;

    NamedPlaces(String key, Map<String, ? extends Collection<Place>> places) {
        this.key = key;
        TreeSet<Place> every = new TreeSet<>(BY_ID);
        places.forEach((fold, ofThatName) -> {
            TreeSet<Place> sorted = new TreeSet<>(BY_ID);
            sorted.addAll(ofThatName);
            byFold.put(fold, List.copyOf(sorted));
            every.addAll(sorted);
        });
        all = List.copyOf(every);
    }

    String key() {
        return key;
    }

    /** The places by their folded names, each list by id. */
    Map<String, List<Place>> byFold() {
        return byFold;
    }

    /** Every place with the key, by id. */
    List<Place> all() {
        return all;
    }

    /** The places of exactly that folded name, by id; empty when there are none. */
    List<Place> exactly(String fold) {
        return byFold.getOrDefault(fold, List.of());
    }
}
