package org.harmattan.index;

import java.util.Arrays;
import java.util.List;

/** A growing list of rows. Not safe for several threads. */
final class RowList {

    private int[] rows = new int[8];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    void addAll(RowList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.rows[i]);
        }
    }

    int size() {
        return size;
    }

    int get(int position) {
        return rows[position];
    }

    /** The rows, ascending. */
    int[] sorted() {
        int[] all = Arrays.copyOf(rows, size);
        Arrays.sort(all);
        return all;
    }

    /** Ids by row. */
    List<String> ids(Columns columns) {
        return Arrays.stream(sorted()).mapToObj(row -> columns.ids[row]).toList();
    }
}
