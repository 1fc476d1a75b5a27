package org.harmattan.geoparse;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What was made lately, to be used again: news repeats its places, and a shape takes longer to draw than a page to read.
 * A new value takes the room of an older one, so that it never grows. Safe for several threads, which may make the same
 * value twice.
 *
 * @param <K> what a value was made from
 * @param <V> what was made
 */
final class Kept<K, V> {

    /** So many values whose keys fall together are kept beside each other. */
    private static final int WAYS = 4;

    private final AtomicReferenceArray<Entry<K, V>> entries;

    /** @param most how many values are kept at most, a power of two, 4 or more */
    Kept(int most) {
        entries = new AtomicReferenceArray<>(most);
    }

    private record Entry<K, V>(int hash, K key, V value) {}

    /** The value of a key, made if need be. */
    V get(K key, Supplier<? extends V> make) {
        int hash = key.hashCode() * 0x9E3779B9;
        int first = (hash ^ hash >>> 16) & entries.length() - WAYS;
        for (int slot = first; slot < first + WAYS; slot++) {
            Entry<K, V> entry = entries.getAcquire(slot);
            if (entry != null && entry.hash == hash && entry.key.equals(key)) {
                return entry.value;
            }
        }
        V value = make.get();
        for (int slot = first + WAYS - 1; slot > first; slot--) {
            entries.setRelease(slot, entries.getAcquire(slot - 1));
        }
        entries.setRelease(first, new Entry<>(hash, key, value));
        return value;
    }
}
