package org.harmattan.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
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
final class NameTable {

    /** Names are told apart by this many first letters before they are looked up. */
    private static final int START = 4;

    private static final int START_BITS = 1 << 16;

    private final NamedPlaces[] slots;
    private final List<NamedPlaces> sorted;
    private final BitSet starts = new BitSet(START_BITS);
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
            if (group.key().length() >= START) {
                starts.set(startBit(group.key().substring(0, START).hashCode()));
            }
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

    /** Whether a name may begin with this key and go on; a quick look that errs towards yes. */
    boolean mayContinue(NameKey key) {
        // One letter more than is looked at: the last one may still become another.
        return key.length() <= longestKey && (key.length() <= START || starts.get(startBit(key.hash(START))));
    }

    private static int startBit(int hash) {
        return (hash ^ hash >>> 16) & START_BITS - 1;
    }
}
