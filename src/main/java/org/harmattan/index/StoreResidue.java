package org.harmattan.index;

import java.util.BitSet;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentReader;

/** Asks a store, and keeps what it was asked last. Safe for several threads. */
final class StoreResidue implements Residue {

    /** People go back and forth between a few. */
    private static final int KEPT = 12;

    private final Columns columns;
    private final IncidentReader store;
    private final Kept<IncidentQuery, BitSet> searches = new Kept<>(KEPT);
    private final Kept<Area, AreaRows> areas = new Kept<>(KEPT);

    StoreResidue(Columns columns, IncidentReader store) {
        this.columns = columns;
        this.store = store;
    }

    @Override
    public BitSet rows(IncidentQuery query) {
        return searches.get(query, this::search);
    }

    private BitSet search(IncidentQuery query) {
        BitSet rows = new BitSet(columns.size);
        store.visitIds(query, id -> columns.findRow(id).ifPresent(rows::set));
        return rows;
    }

    @Override
    public BitSet rows(Area area, Certainty certainty) {
        return areas.get(area, wanted -> AreaRows.of(columns, wanted, store)).rows(certainty);
    }
}
