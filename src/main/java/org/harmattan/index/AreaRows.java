package org.harmattan.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.query.Area;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.harmattan.store.IncidentReader;
import org.harmattan.store.PackedFootprint;

/**
 * The rows in an area. The bounds of most footprints tell whether they are in; only those at the edge of the area are tested
 * themselves, and the store is asked for those that are not at hand.
 *
 * @param possible those that may lie in it
 * @param certain those that certainly do
 */
record AreaRows(BitSet possible, BitSet certain) {

    /** So many footprints are tested at a time. */
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
                case INSIDE -> rows.add(row, Certainty.CERTAIN);
                case EITHER -> edge.add(row);
                case OUTSIDE -> {
                    // most of them
                }
            }
        }
        rows.addTested(columns, test, edge.sorted(), store);
        return rows;
    }

    private static AreaTest.Place place(Columns columns, int row, AreaTest test) {
        // Not a number where no bounds are known.
        return columns.west[row] <= columns.east[row]
                ? test.place(columns.west[row], columns.south[row], columns.east[row], columns.north[row])
                : AreaTest.Place.EITHER;
    }

    /** Everybody waits for these, so that some threads share them where they are many. */
    private void addTested(Columns columns, AreaTest test, int[] edge, IncidentReader store) {
        IntStream.rangeClosed(0, (edge.length - 1) / TOGETHER)
                .parallel()
                .mapToObj(i -> Arrays.copyOfRange(edge, i * TOGETHER, Math.min(edge.length, (i + 1) * TOGETHER)))
                .forEach(part -> addPart(columns, test, part, store));
    }

    private void addPart(Columns columns, AreaTest test, int[] part, IncidentReader store) {
        List<String> elsewhere = new ArrayList<>();
        for (int row : part) {
            columns.findFootprint(row)
                    .ifPresentOrElse(at -> addIf(row, at.findIn(test)), () -> elsewhere.add(columns.ids[row]));
        }
        if (!elsewhere.isEmpty()) {
            store.visitFootprints(elsewhere, (id, footprint) -> addFound(columns, id, footprint, test));
        }
    }

    private void addFound(Columns columns, String id, PackedFootprint footprint, AreaTest test) {
        columns.findRow(id).ifPresent(row -> addIf(row, footprint.findIn(test)));
    }

    private void addIf(int row, Optional<Certainty> in) {
        in.ifPresent(certainty -> {
            synchronized (this) {
                add(row, certainty);
            }
        });
    }

    private void add(int row, Certainty certainty) {
        possible.set(row);
        certain.set(row, certainty == Certainty.CERTAIN);
    }

    BitSet rows(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? certain : possible;
    }
}
