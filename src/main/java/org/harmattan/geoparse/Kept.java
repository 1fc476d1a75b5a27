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

    private final AtomicReferenceArray<Entry<K, V>> entries;

    /** @param most how many values are kept at most, a power of two */
    Kept(int most) {
        entries = new AtomicReferenceArray<>(most);
    }

    private record Entry<K, V>(K key, V value) {}

    /** The value of a key, made if need be. */
    V get(K key, Supplier<? extends V> make) {
        int hash = key.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & entries.length() - 1;
        Entry<K, V> entry = entries.get(slot);
        if (entry == null || !entry.key.equals(key)) {
            entry = new Entry<>(key, make.get());
            entries.set(slot, entry);
        }
        return entry.value;
    }
}
