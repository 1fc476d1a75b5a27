package org.harmattan.index;

import java.util.function.IntConsumer;

/**
 * The rows of an index under one query, and for those that are left out, by which filters. Immutable, thread-safe;
 * facets, histograms and clusters of one query share it.
 */
final class Selection {

    private final char[] failed;
    private final int matched;

    private Selection(char[] failed, int matched) {
        this.failed = failed;
        this.matched = matched;
    }

    static Selection of(Columns columns, RowFilter filter) {
        char[] failed = new char[columns.size];
        int matched = 0;
        for (int row = 0; row < failed.length; row++) {
            int bits = filter.failed(row);
            failed[row] = (char) bits;
            matched += bits == 0 ? 1 : 0;
        }
        return new Selection(failed, matched);
    }

    /** How many rows are wanted. */
    int matched() {
        return matched;
    }

    boolean has(int row) {
        return failed[row] == 0;
    }

    /** The bits of the filters that a row fails, see {@link Kind}. */
    int failed(int row) {
        return failed[row];
    }

    /** Goes through the rows that are wanted, in order. */
    void forEach(IntConsumer action) {
        for (int row = 0; row < failed.length; row++) {
            if (failed[row] == 0) {
                action.accept(row);
            }
        }
    }
}
