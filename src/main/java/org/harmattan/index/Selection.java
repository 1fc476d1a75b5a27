package org.harmattan.index;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The rows of an index under one query, and those that a single filter keeps out of it. Immutable, thread-safe; facets,
 * histograms and clusters of one query share it.
 */
final class Selection {

    private static final int[] NONE = {};

    /** Ascending: going through them is quicker than through bits, and several answers do. */
    private final int[] wanted;

    private final Map<Kind, int[]> keptOut;

    private Selection(int[] wanted, Map<Kind, int[]> keptOut) {
        this.wanted = wanted;
        this.keptOut = keptOut;
    }

    static Selection of(Columns columns, RowFilter filter) {
        Map<Kind, BitSet> passing = filter.passing();
        BitSet wanted = all(columns.size, passing.values());
        Map<Kind, int[]> keptOut = new EnumMap<>(Kind.class);
        for (Kind kind : passing.keySet()) {
            Map<Kind, BitSet> others = new EnumMap<>(passing);
            others.remove(kind);
            BitSet rows = all(columns.size, others.values());
            rows.andNot(wanted);
            keptOut.put(kind, numbers(rows));
        }
        return new Selection(numbers(wanted), keptOut);
    }

    private static BitSet all(int size, Iterable<BitSet> conditions) {
        BitSet rows = new BitSet(size);
        rows.set(0, size);
        conditions.forEach(rows::and);
        return rows;
    }

    private static int[] numbers(BitSet rows) {
        int[] numbers = new int[rows.cardinality()];
        int found = 0;
        long[] words = rows.toLongArray();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                numbers[found++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
            }
        }
        return numbers;
    }

    /** How many rows are wanted. */
    int matched() {
        return wanted.length;
    }

    /** The rows that are wanted, in order; not to be changed. */
    int[] wanted() {
        return wanted;
    }

    /** The rows that pass every filter but that one, in order; not to be changed. */
    int[] keptOut(Kind kind) {
        return keptOut.getOrDefault(kind, NONE);
    }

    /** Goes through the rows that are wanted, in order. */
    void forEach(IntConsumer action) {
        for (int row : wanted) {
            action.accept(row);
        }
    }
}
