package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.text.NameFolder;
import org.harmattan.text.NameKey;

/**
 * All names by their keys: an open hash table that can be asked with a {@link NameKey}, so that a scan creates no
 * string for words that name nothing. Immutable, thread-safe.
 */
final class NameTable implements NameLookup {

    private final NamedPlaces[] slots;
    private final List<NamedPlaces> sorted;
    private final KeyFilter filter;

    NameTable(Collection<Place> places) {
        sorted = groups(places);
        filter = KeyFilter.ofSize(sorted.size());
        slots = new NamedPlaces[Math.max(4, Integer.highestOneBit(sorted.size()) * 4)];
        for (NamedPlaces group : sorted) {
            int slot = slot(group.key().hashCode());
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = group;
            filter.add(group.key());
        }
    }

    private static List<NamedPlaces> groups(Collection<Place> places) {
        Map<String, Map<String, List<Place>>> byKey = new TreeMap<>();
        for (Place place : places) {
            place.names().forEach(name -> {
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

    @Override
    public Optional<NamedPlaces> find(NameKey key) {
        int hash = key.hash();
        if (!filter.mayContain(key, hash)) {
            return Optional.empty();
        }
        int slot = slot(hash);
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

    @Override
    public boolean continues(NameKey key) {
        if (key.length() < NameKey.SHORTEST_WITH_PREFIX || !mayContinue(key)) {
            return mayContinue(key);
        }
        String letters = key.toString();
        // A u that follows would make a w of the o.
        return isBegun(letters, letters.length() + 1)
                || letters.endsWith("o") && isBegun(letters.substring(0, letters.length() - 1) + "w", letters.length());
    }

    /** Whether a key of so many letters or more begins with those. */
    private boolean isBegun(String start, int atLeast) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            String key = sorted.get(middle).key();
            if (key.compareTo(start) < 0 || key.equals(start) && key.length() < atLeast) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && sorted.get(low).key().startsWith(start);
    }

    /** Every group, by key. */
    List<NamedPlaces> list() {
        return sorted;
    }

    @Override
    public boolean mayContinue(NameKey key) {
        return filter.mayContinue(key);
    }
}
