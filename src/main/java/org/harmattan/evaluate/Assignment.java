package org.harmattan.evaluate;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights: the Hungarian method of Kuhn (1955)
 * with potentials, cubic in the larger side. A weight of 0 or less means that the two may not meet.
 */
final class Assignment {

    /** Row or column that has no partner. */
    static final int NONE = -1;

    private final double[][] weights;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOfColumn;
    private final int[] previousColumn;

    private Assignment(double[][] weights, int columns) {
        this.weights = weights;
        this.size = Math.max(weights.length, columns);
        this.rowPotential = new double[size + 1];
        this.columnPotential = new double[size + 1];
        this.rowOfColumn = new int[size + 1];
        this.previousColumn = new int[size + 1];
    }

    /** For each row its column, or {@link #NONE}. */
    static int[] best(double[][] weights) {
        int[] columnOfRow = new int[weights.length];
        Arrays.fill(columnOfRow, NONE);
        int columns = weights.length == 0 ? 0 : weights[0].length;
        if (columns == 0) {
            return columnOfRow;
        }
        Assignment assignment = new Assignment(weights, columns);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        for (int column = 1; column <= columns; column++) {
            int row = assignment.rowOfColumn[column] - 1;
            if (row < weights.length && weights[row][column - 1] > 0) {
                columnOfRow[row] = column - 1;
            }
        }
        return columnOfRow;
    }

    /** Rows and columns count from 1; column 0 holds the row that is being placed. */
    private void place(int newRow) {
        double[] slack = new double[size + 1];
        boolean[] visited = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOfColumn[0] = newRow;
        int column = 0;
        do {
            visited[column] = true;
            column = nextColumn(column, slack, visited);
        } while (rowOfColumn[column] != 0);
        while (column != 0) {
            int before = previousColumn[column];
            rowOfColumn[column] = rowOfColumn[before];
            column = before;
        }
    }

    private int nextColumn(int from, double[] slack, boolean[] visited) {
        int row = rowOfColumn[from];
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (visited[column]) {
                continue;
            }
            double reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                previousColumn[column] = from;
            }
            if (slack[column] < least) {
                least = slack[column];
                next = column;
            }
        }
        for (int column = 0; column <= size; column++) {
            if (visited[column]) {
                rowPotential[rowOfColumn[column]] += least;
                columnPotential[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return next;
    }

    private double cost(int row, int column) {
        boolean real = row <= weights.length && column <= weights[0].length;
        return real ? -Math.max(0, weights[row - 1][column - 1]) : 0;
    }
}
