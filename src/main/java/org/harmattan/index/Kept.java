package org.harmattan.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What was made last, to be used again. Those who ask for the same at the same time wait for the first of them to make
 * it. Safe for several threads.
 */
final class Kept<K, V> {

    private final Map<K, CompletableFuture<V>> made;

    /** @param most so many are kept; those not asked for the longest go first */
    Kept(int most) {
        made = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What belongs to a key. A failure to make it goes to all who wait for it, and is not kept. */
    V get(K key, Function<K, V> maker) {
        CompletableFuture<V> coming = new CompletableFuture<>();
        CompletableFuture<V> known;
        synchronized (made) {
            known = made.putIfAbsent(key, coming);
        }
        return known == null ? make(key, maker, coming) : await(known);
    }

    private V make(K key, Function<K, V> maker, CompletableFuture<V> coming) {
        try {
            V value = maker.apply(key);
            coming.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (made) {
                made.remove(key, coming);
            }
            coming.completeExceptionally(e);
            throw e;
        }
    }

    private static <V> V await(CompletableFuture<V> known) {
        try {
            return known.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
