package org.harmattan.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Things by the column and line of a grid. Nothing is boxed, so that it is asked for each of many rows in a few nanoseconds. For
 * one thread.
 */
final class CellTable<T> {

    /** A power of two, with room for each. */
    private long[] keys = new long[256];

    private Object[] things = new Object[keys.length];
    private final List<T> inOrder = new ArrayList<>();

    /** What was added for a cell; null for nothing. */
    @SuppressWarnings("unchecked")
    T find(int column, int line) {
        return (T) things[slot(key(column, line))];
    }

    /** Adds something for a cell that has nothing yet. */
    void add(int column, int line, T thing) {
        inOrder.add(thing);
        if (inOrder.size() * 2 > keys.length) {
            grow();
        }
        put(key(column, line), thing);
    }

    /** All, in the order in which they were added; the caller's. */
    List<T> list() {
        return new ArrayList<>(inOrder);
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] old = things;
        keys = Arrays.copyOf(keys, keys.length * 2);
        things = new Object[keys.length];
        for (int slot = 0; slot < old.length; slot++) {
            if (old[slot] != null) {
                put(oldKeys[slot], old[slot]);
            }
        }
    }

    private void put(long key, Object thing) {
        int slot = slot(key);
        keys[slot] = key;
        things[slot] = thing;
    }

    /** Where a key is, or would be. */
    private int slot(long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 40) & keys.length - 1;
        while (things[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long key(int column, int line) {
        return (long) line << 32 | column & 0xFFFF_FFFFL;
    }
}
