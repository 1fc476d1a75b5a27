package org.harmattan.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.harmattan.incident.Status;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Brief;
import org.harmattan.store.IncidentReader;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/**
 * The incidents of a store at one revision, ready to be filtered and counted. Every answer takes time in proportion to
 * the number of incidents, tens of nanoseconds each; what only the store can tell (texts, written conditions, footprints
 * beyond {@link FootprintPool}) it is asked once and the answer kept. Immutable, safe for several threads.
 */
public final class IncidentIndex {

    private static final IncidentQuery EVERYTHING =
            IncidentQuery.builder().statuses(EnumSet.allOf(Status.class)).build();

    /** Lists, histogram, clusters and facets of a view take up to six; people go back and forth between a few. */
    private static final int KEPT = 24;

    private final Columns columns;
    private final Residue residue;
    private final long revision;
    private final Kept<IncidentQuery, Selection> selections = new Kept<>(KEPT);
    private final Kept<IncidentIndex, Optional<Histogram.Days>> days = new Kept<>(1);

    private IncidentIndex(Columns columns, Residue residue, long revision) {
        this.columns = columns;
        this.residue = residue;
        this.revision = revision;
    }

    /** Reads all incidents of a store, a million in some seconds. */
    public static IncidentIndex of(IncidentStore store) {
        return of(store, FootprintPool.usual());
    }

    /** The same, which keeps footprints in that. */
    static IncidentIndex of(IncidentStore store, FootprintPool footprints) {
        // Read first: what is written meanwhile is perhaps in already, but never missing at this number.
        long revision = store.revision();
        return read(store, EVERYTHING, new ColumnsBuilder(footprints), revision);
    }

    /** The same index with what a store holds of a query, as it is at that revision or later. */
    IncidentIndex with(IncidentReader store, IncidentQuery changes, long newRevision) {
        return read(store, changes, new ColumnsBuilder(columns), newRevision);
    }

    /** The same index, which keeps what it is asked apart from this one. */
    IncidentIndex apart(IncidentReader store) {
        return new IncidentIndex(columns, new StoreResidue(columns, store), revision);
    }

    private static IncidentIndex read(IncidentReader store, IncidentQuery wanted, ColumnsBuilder into, long revision) {
        store.visitBriefs(wanted, into::put);
        store.visitPublishers(wanted, into::putPublisher);
        store.visitFootprints(wanted.since(), into::putFootprint);
        Columns columns = into.build();
        return new IncidentIndex(columns, new StoreResidue(columns, store), revision);
    }

    /**
     * An index of these incidents, without a store: queries for texts, areas and written conditions find nothing.
     */
    public static IncidentIndex of(Iterable<Brief> briefs) {
        ColumnsBuilder builder = new ColumnsBuilder(new FootprintPool(0));
        briefs.forEach(builder::put);
        return new IncidentIndex(builder.build(), Residue.NONE, 0);
    }

    /** The revision of the store that is shown: at least everything that was written up to it. */
    public long revision() {
        return revision;
    }

    /** How many incidents there are, whatever their status. */
    public int size() {
        return columns.size;
    }

    /** How many incidents the query wants. */
    public int count(IncidentQuery query) {
        return query.placed()
                .map(placed -> {
                    int[] counts = new int[2];
                    Trait.PLACED.count(columns.traits, either(query).wanted(), counts);
                    return counts[placed ? 1 : 0];
                })
                .orElseGet(() -> select(query).matched());
    }

    /** Lists of those with a place and of those without take the selection that everything else on the page takes. */
    private Selection either(IncidentQuery query) {
        return select(query.toBuilder().placed(Optional.empty()).build());
    }

    /**
     * A page of what the query wants, the same as {@link IncidentStore#page} gives; empty for an order that only the store
     * knows.
     *
     * @param after where the page before it ended; of the same order
     * @param limit most incidents in it, 1 or more
     */
    public Optional<IdPage> findPage(IncidentQuery query, SortOrder order, Optional<PageKey> after, int limit) {
        IntPredicate wanted = query.placed()
                .<IntPredicate>map(placed -> row -> columns.placed(row) == placed)
                .orElse(row -> true);
        return RowOrder.find(columns, order).map(rows -> rows.page(either(query), wanted, after, limit));
    }

    /** What there is to filter by. */
    public Facets facets(IncidentQuery query) {
        Selection selection = select(query);
        boolean certain = query.certainty() == Certainty.CERTAIN;
        Certainty other = certain ? Certainty.POSSIBLE : Certainty.CERTAIN;
        int others = query.isOfRanges() ? select(query.withCertainty(other)).matched() : selection.matched();
        return new FacetCounter(columns, selection)
                .count(query, days(), certain ? selection.matched() : others, certain ? others : selection.matched());
    }

    /**
     * Incidents over time.
     *
     * @param by what bars are divided by
     * @param bin how wide the bars are; empty: as narrow as {@code most} allows
     * @param most most bars, where the width is free; 1 or more
     */
    public Histogram histogram(IncidentQuery query, Histogram.By by, Optional<Bin> bin, int most) {
        return new HistogramMaker(columns, select(query), by).make(bin, most);
    }

    /** What a map draws. */
    public Clusters clusters(IncidentQuery query, View view) {
        return new ClusterMaker(columns, select(query), view).make();
    }

    /**
     * First and last possible day of everything that was neither rejected nor merged; an undated incident counts with
     * the day that it cannot have happened after. Empty when none has a day.
     */
    public Optional<Histogram.Days> days() {
        return days.get(this, IncidentIndex::readDays);
    }

    private Optional<Histogram.Days> readDays() {
        int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        select(IncidentQuery.all()).forEach(row -> {
            if (columns.end[row] != Integer.MAX_VALUE) {
                int start = columns.start[row] == Integer.MIN_VALUE ? columns.end[row] : columns.start[row];
                ends[0] = Math.min(ends[0], start);
                ends[1] = Math.max(ends[1], columns.end[row]);
            }
        });
        return ends[1] < ends[0]
                ? Optional.empty()
                : Optional.of(new Histogram.Days(LocalDate.ofEpochDay(ends[0]), LocalDate.ofEpochDay(ends[1])));
    }

    /** The selection of a query, made once for all who ask for it. */
    Selection select(IncidentQuery query) {
        return selections.get(query, wanted -> Selection.of(columns, new RowFilter(columns, wanted, residue)));
    }

    Columns columns() {
        return columns;
    }
}
