package org.harmattan.index;

import java.util.BitSet;
import java.util.List;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.SearchWord;
import org.harmattan.store.IncidentReader;

/** Asks a store, and keeps what it was asked last. Safe for several threads. */
final class StoreResidue implements Residue {

    /** People go back and forth between a few. */
    private static final int KEPT = 12;

    private static final int KEPT_WORDS = 48;

    private final Columns columns;
    private final IncidentReader store;
    private final RowNumbers numbers;
    /** By word: what people type goes on from what they typed, and most of it is asked for again. */
    private final Kept<SearchWord, BitSet> searches = new Kept<>(KEPT_WORDS);

    private final Kept<IncidentQuery, BitSet> conditions = new Kept<>(KEPT);
    private final Kept<Area, AreaRows> areas = new Kept<>(KEPT);

    StoreResidue(Columns columns, IncidentReader store) {
        this.columns = columns;
        this.store = store;
        this.numbers = new RowNumbers(columns);
    }

    @Override
    public BitSet rows(List<SearchWord> words) {
        BitSet rows = new BitSet(columns.size);
        rows.set(0, columns.size);
        words.forEach(word -> rows.and(searches.get(word, this::search)));
        return rows;
    }

    private BitSet search(SearchWord word) {
        BitSet rows = new BitSet(columns.size);
        store.visitNumbers(word, number -> numbers.addTo(rows, number));
        return rows;
    }

    @Override
    public BitSet rows(IncidentQuery query) {
        return conditions.get(query, this::ask);
    }

    private BitSet ask(IncidentQuery query) {
        BitSet rows = new BitSet(columns.size);
        store.visitIds(query, id -> columns.findRow(id).ifPresent(rows::set));
        return rows;
    }

    @Override
    public BitSet rows(Area area, Certainty certainty) {
        return areas.get(area, wanted -> AreaRows.of(columns, wanted, store)).rows(certainty);
    }
}
