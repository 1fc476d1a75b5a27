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

    private final BitSet wanted;
    private final int matched;
    private final Map<Kind, BitSet> keptOut;

    private Selection(BitSet wanted, Map<Kind, BitSet> keptOut) {
        this.wanted = wanted;
        this.keptOut = keptOut;
        matched = wanted.cardinality();
    }

    static Selection of(Columns columns, RowFilter filter) {
        Map<Kind, BitSet> passing = filter.passing();
        BitSet wanted = all(columns.size, passing.values());
        Map<Kind, BitSet> keptOut = new EnumMap<>(Kind.class);
        for (Kind kind : passing.keySet()) {
            Map<Kind, BitSet> others = new EnumMap<>(passing);
            others.remove(kind);
            BitSet rows = all(columns.size, others.values());
            rows.andNot(wanted);
            keptOut.put(kind, rows);
        }
        return new Selection(wanted, keptOut);
    }

    private static BitSet all(int size, Iterable<BitSet> conditions) {
        BitSet rows = new BitSet(size);
        rows.set(0, size);
        conditions.forEach(rows::and);
        return rows;
    }

    /** How many rows are wanted. */
    int matched() {
        return matched;
    }

    /** Goes through the rows that are wanted, in order. */
    void forEach(IntConsumer action) {
        forEach(wanted, action);
    }

    /** Goes through the rows that pass every filter but one, by that filter. */
    void forEachKeptOut(KeptOutConsumer action) {
        keptOut.forEach((kind, rows) -> forEach(rows, row -> action.accept(kind, row)));
    }

    private static void forEach(BitSet rows, IntConsumer action) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            action.accept(row);
        }
    }

    /** Takes a row and the only filter that it does not pass. */
    @FunctionalInterface
    interface KeptOutConsumer {
        void accept(Kind kind, int row);
    }
}
