package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harmattan.text.NameFolder;
import org.harmattan.text.NameKey;

/**
 * All names by their keys: an open hash table that can be asked with a {@link NameKey}, so that a scan creates no
 * string for words that name nothing. Immutable, thread-safe.
 */
final class NameTable {

    private final NamedPlaces[] slots;
    private final List<NamedPlaces> sorted;
    private final int longestKey;

    NameTable(Collection<Place> places) {
        sorted = groups(places);
        longestKey =
                sorted.stream().mapToInt(group -> group.key().length()).max().orElse(0);
        slots = new NamedPlaces[Math.max(4, Integer.highestOneBit(sorted.size()) * 4)];
        for (NamedPlaces group : sorted) {
            int slot = slot(group.key().hashCode());
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = group;
        }
    }

    private static List<NamedPlaces> groups(Collection<Place> places) {
        Map<String, Map<String, List<Place>>> byKey = new TreeMap<>();
        for (Place place : places) {
            names(place).forEach(name -> {
                String fold = NameFolder.fold(name);
                if (!fold.isEmpty()) {
                    byKey.computeIfAbsent(NameFolder.key(fold), key -> new HashMap<>())
                            .computeIfAbsent(fold, same -> new ArrayList<>())
                            .add(place);
                }
            });
        }
        return byKey.entrySet().stream()
                .map(entry -> new NamedPlaces(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(
                Stream.of(place.name()), place.alternateNames().stream().map(PlaceName::text));
    }

    /** The places with that key. */
    Optional<NamedPlaces> find(String key) {
        NameKey letters = new NameKey();
        letters.appendLastWord(key);
        return find(letters);
    }

    /** The same without a string. */
    Optional<NamedPlaces> find(NameKey key) {
        int slot = slot(key.hash());
        while (slots[slot] != null) {
            if (key.is(slots[slot].key())) {
                return Optional.of(slots[slot]);
            }
            slot = next(slot);
        }
        return Optional.empty();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Every group, by key. */
    List<NamedPlaces> list() {
        return sorted;
    }

    /** Letters of the longest key; no longer name needs to be looked for. */
    int longestKey() {
        return longestKey;
    }
}
