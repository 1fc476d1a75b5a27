package org.harmattan.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** The least values that one may ask for, with how many incidents reach each. */
final class Thresholds {

    /** Ascending. */
    private static final double[] CONFIDENCES = {0.5, 0.75, 0.9};

    /** Ascending, each above 0. */
    private static final double[] TOLLS = {1, 5, 10, 25, 50, 100};

    private Thresholds() {}

    static List<FacetCount> confidence(Columns columns, Selection selection) {
        int[] counts = new int[CONFIDENCES.length];
        count(counts, selection, Kind.CONFIDENCE, CONFIDENCES, row -> columns.confidence[row]);
        return list(counts, i -> Double.toString(CONFIDENCES[i]));
    }

    /**
     * The same of deaths.
     *
     * @param certain whether the least toll that is told counts, not the highest
     */
    static List<FacetCount> killed(Columns columns, Selection selection, boolean certain) {
        int[] killed = certain ? columns.killedMin : columns.killedMax;
        int[] counts = new int[TOLLS.length];
        // An unknown toll is below all of them.
        count(counts, selection, Kind.KILLED, TOLLS, row -> killed[row]);
        return list(counts, i -> Integer.toString((int) TOLLS[i]));
    }

    private static void count(
            int[] counts, Selection selection, Kind kind, double[] least, IntToDoubleFunction column) {
        for (int[] rows : new int[][] {selection.wanted(), selection.keptOut(kind)}) {
            for (int row : rows) {
                double value = column.applyAsDouble(row);
                for (int i = 0; i < counts.length && value >= least[i]; i++) {
                    counts[i]++;
                }
            }
        }
    }

    private static List<FacetCount> list(int[] counts, IntFunction<String> label) {
        List<FacetCount> list = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            list.add(new FacetCount(label.apply(i), counts[i]));
        }
        return list;
    }
}
