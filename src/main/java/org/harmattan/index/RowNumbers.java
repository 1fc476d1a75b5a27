package org.harmattan.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds rows by the numbers of their incidents in the store. Immutable, thread-safe. */
final class RowNumbers {

    /** Ascending. */
    private final long[] numbers;

    private final int[] rows;

    RowNumbers(Columns columns) {
        long[] given = columns.number;
        int[] inOrder = IntStream.range(0, columns.size).toArray();
        // Nearly always: rows are added as incidents are.
        boolean sorted = IntStream.range(1, columns.size).allMatch(row -> given[row - 1] < given[row]);
        rows = sorted
                ? inOrder
                : Arrays.stream(inOrder)
                        .boxed()
                        .sorted(Comparator.comparingLong(row -> given[row]))
                        .mapToInt(row -> row)
                        .toArray();
        numbers = Arrays.stream(rows).mapToLong(row -> given[row]).toArray();
    }

    /** Adds the row of a number, if there is one. */
    void addTo(BitSet found, long number) {
        if (numbers.length == 0 || number < numbers[0]) {
            return;
        }
        // As far from the first as it is, unless some between them are missing: then it is nearer.
        int farthest = (int) Math.min(number - numbers[0], numbers.length - 1);
        int position = numbers[farthest] == number ? farthest : Arrays.binarySearch(numbers, 0, farthest + 1, number);
        if (position >= 0) {
            found.set(rows[position]);
        }
    }
}
