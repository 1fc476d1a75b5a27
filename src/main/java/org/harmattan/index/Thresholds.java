package org.harmattan.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The least values that one may ask for, with how many incidents reach each. */
final class Thresholds {

    /** Ascending. */
    private static final double[] CONFIDENCES = {0.5, 0.75, 0.9};

    /** Ascending, each above 0. */
    private static final int[] TOLLS = {1, 5, 10, 25, 50, 100};

    private static final int HIGHEST = TOLLS[TOLLS.length - 1];

    private Thresholds() {}

    static List<FacetCount> confidence(Columns columns, Selection selection) {
        List<FacetCount> list = new ArrayList<>();
        for (double least : CONFIDENCES) {
            int count = reaching(columns.confidence, selection.wanted(), least)
                    + reaching(columns.confidence, selection.keptOut(Kind.CONFIDENCE), least);
            list.add(new FacetCount(Double.toString(least), count));
        }
        return list;
    }

    /** Without a branch that nothing could foretell: numbers from 0 up are in the order of their bits, -0 aside. */
    private static int reaching(double[] column, int[] rows, double least) {
        long bits = Double.doubleToRawLongBits(least);
        int below = 0;
        for (int row : rows) {
            below += (int) ((Double.doubleToRawLongBits(column[row] + 0.0) - bits) >>> (Long.SIZE - 1));
        }
        return rows.length - below;
    }

    /**
     * The same of deaths.
     *
     * @param certain whether the least toll that is told counts, not the highest
     */
    static List<FacetCount> killed(Columns columns, Selection selection, boolean certain) {
        int[] killed = certain ? columns.killedMin : columns.killedMax;
        // By the number of deaths, the last with all above; an unknown toll is below 0.
        int[] exactly = new int[HIGHEST + 2];
        for (int[] rows : new int[][] {selection.wanted(), selection.keptOut(Kind.KILLED)}) {
            for (int row : rows) {
                exactly[Math.min(killed[row], HIGHEST) - Columns.UNKNOWN]++;
            }
        }
        List<FacetCount> list = new ArrayList<>();
        for (int least : TOLLS) {
            int count = Arrays.stream(exactly, least - Columns.UNKNOWN, exactly.length)
                    .sum();
            list.add(new FacetCount(Integer.toString(least), count));
        }
        return list;
    }
}
