package org.harmattan.index;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.query.Area;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.harmattan.store.IncidentReader;

/**
 * The rows in an area. The bounds of most footprints tell whether they are in; the store is only asked for those at the edge
 * of the area.
 *
 * @param possible those that may lie in it
 * @param certain those that certainly do
 */
record AreaRows(BitSet possible, BitSet certain) {

    /** So many footprints are asked for at a time. */
    private static final int TOGETHER = 500;

    static AreaRows of(Columns columns, Area area, IncidentReader store) {
        AreaTest test = new AreaTest(area);
        AreaRows rows = new AreaRows(new BitSet(columns.size), new BitSet(columns.size));
        RowList edge = new RowList();
        for (int row = 0; row < columns.size; row++) {
            if (!columns.placed(row)) {
                rows.possible.set(row, area.unplacedToo());
                continue;
            }
            switch (place(columns, row, test)) {
                case INSIDE -> rows.add(row, true);
                case EITHER -> edge.add(row);
                case OUTSIDE -> {
                    // most of them
                }
            }
        }
        rows.addTested(columns, test, edge.ids(columns), store);
        return rows;
    }

    private static AreaTest.Place place(Columns columns, int row, AreaTest test) {
        // Not a number where no bounds are known.
        return columns.west[row] <= columns.east[row]
                ? test.place(columns.west[row], columns.south[row], columns.east[row], columns.north[row])
                : AreaTest.Place.EITHER;
    }

    /** Everybody waits for these, so that some threads share them where they are many. */
    private void addTested(Columns columns, AreaTest test, List<String> edge, IncidentReader store) {
        IntStream.rangeClosed(0, (edge.size() - 1) / TOGETHER)
                .parallel()
                .mapToObj(i -> edge.subList(i * TOGETHER, Math.min(edge.size(), (i + 1) * TOGETHER)))
                .filter(part -> !part.isEmpty())
                .forEach(part -> store.testFootprints(
                        test,
                        part,
                        (id, certain) -> columns.findRow(id).ifPresent(row -> {
                            synchronized (this) {
                                add(row, certain);
                            }
                        })));
    }

    private void add(int row, boolean certainly) {
        possible.set(row);
        certain.set(row, certainly);
    }

    BitSet rows(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? certain : possible;
    }
}
