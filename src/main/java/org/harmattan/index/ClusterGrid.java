package org.harmattan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Positions in the cells of a grid that is fixed to the earth, so that moving the map changes nothing; then each cell, the
 * fullest first, takes in the neighbours whose centre of mass lies within the radius of its own, after the idea of greedy
 * clustering in supercluster. For one use.
 */
final class ClusterGrid {

    private static final Comparator<Cell> FULLEST_FIRST = Comparator.comparingInt((Cell found) -> -found.rows.size())
            .thenComparingInt(found -> found.line)
            .thenComparingInt(found -> found.column);

    private final Columns columns;
    private final double width;
    private final CellTable<Cell> cells = new CellTable<>();

    /** @param width of a cell, and radius of a cluster, as a part of the world's width */
    ClusterGrid(Columns columns, double width) {
        this.columns = columns;
        this.width = width;
    }

    void add(int row) {
        int column = (int) (columns.x[row] / width);
        int line = (int) (columns.y[row] / width);
        Cell cell = cells.find(column, line);
        if (cell == null) {
            cell = new Cell(column, line);
            cells.add(column, line, cell);
        }
        cell.add(row);
    }

    /** The rows of each cluster, which may be a single one. */
    List<RowList> clusters() {
        List<RowList> clusters = new ArrayList<>();
        List<Cell> centres = cells.list();
        centres.sort(FULLEST_FIRST);
        for (Cell centre : centres) {
            if (!centre.taken) {
                clusters.add(around(centre));
            }
        }
        return clusters;
    }

    private RowList around(Cell centre) {
        centre.taken = true;
        double x = centre.x();
        double y = centre.y();
        RowList members = centre.rows;
        for (int line = centre.line - 1; line <= centre.line + 1; line++) {
            for (int column = centre.column - 1; column <= centre.column + 1; column++) {
                Cell near = cells.find(column, line);
                if (near != null && !near.taken && Math.hypot(near.x() - x, near.y() - y) <= width) {
                    near.taken = true;
                    members.addAll(near.rows);
                }
            }
        }
        return members;
    }

    /** A cell of the grid with its rows. */
    private final class Cell {
        private final int column;
        private final int line;
        private final RowList rows = new RowList();
        private double sumX;
        private double sumY;
        private boolean taken;

        Cell(int column, int line) {
            this.column = column;
            this.line = line;
        }

        void add(int row) {
            rows.add(row);
            sumX += columns.x[row];
            sumY += columns.y[row];
        }

        double x() {
            return sumX / rows.size();
        }

        double y() {
            return sumY / rows.size();
        }
    }
}
