package org.harmattan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;

/**
 * Counts every list in a pass of its own over its column: a row that passes all filters counts in each list, one that fails a
 * single filter counts in that filter's own list. For one use.
 */
final class FacetCounter {

    private static final SubEventType[] TYPES = SubEventType.values();
    private static final EventType[] EVENT_TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final int TENTHS = 10;

    private static final Kind[] COUNTED = Kind.values();

    /** Lower ends of the bands of deaths. */
    private static final int[] TOLLS = {0, 1, 5, 10, 25, 50, 100};

    private final Columns columns;
    private final Selection selection;
    private final int[] groups;
    private final int[] countries;
    private final int[] divisions;
    private final long[] deaths;
    private final int[] sources;
    private final int[] eventTypes = new int[EVENT_TYPES.length];
    private final int[] subEventTypes = new int[TYPES.length];
    private final int[] statuses = new int[STATUSES.length];
    private final int[] contested = new int[2];
    private final int[] background = new int[2];
    private final int[] placed = new int[2];
    private final int[] confidence = new int[TENTHS];
    /** The last one: unknown. */
    private final int[] killed = new int[TOLLS.length + 1];

    FacetCounter(Columns columns, Selection selection) {
        this.columns = columns;
        this.selection = selection;
        groups = new int[columns.groups.size()];
        countries = new int[columns.countries.size()];
        divisions = new int[columns.divisions.size()];
        deaths = new long[divisions.length];
        sources = new int[columns.sources.size()];
    }

    /**
     * Counts.
     *
     * @param query what the rows were selected by
     * @param days the days of everything
     * @param certain incidents that certainly match
     * @param possible incidents that possibly match
     */
    Facets count(IncidentQuery query, Optional<Histogram.Days> days, int certain, int possible) {
        boolean certainly = query.certainty() == Certainty.CERTAIN;
        for (Kind kind : COUNTED) {
            count(kind, selection.wanted());
            count(kind, selection.keptOut(kind));
        }
        return new Facets(
                named(groups, columns.groups::word),
                named(eventTypes, code -> EVENT_TYPES[code].label()),
                named(subEventTypes, code -> TYPES[code].label()),
                named(countries, columns.countries::word),
                divisions(),
                named(statuses, code -> STATUSES[code].label()),
                named(sources, columns.sources::word),
                inOrder(contested, FacetCounter::flag),
                inOrder(background, FacetCounter::flag),
                inOrder(placed, FacetCounter::flag),
                inOrder(confidence, band -> "0." + band),
                inOrder(killed, band -> band < TOLLS.length ? Integer.toString(TOLLS[band]) : "unknown"),
                Thresholds.confidence(columns, selection),
                Thresholds.killed(columns, selection, certainly),
                Periods.count(columns, selection, certainly, days),
                selection.matched(),
                certain,
                possible);
    }

    private void count(Kind kind, int[] rows) {
        switch (kind) {
            case GROUP -> add(groups, rows, columns.group);
            case EVENT_TYPE ->
                add(
                        eventTypes,
                        rows,
                        row -> TYPES[columns.type[row]].eventType().ordinal());
            case SUB_EVENT_TYPE -> add(subEventTypes, rows, row -> columns.type[row]);
            case COUNTRY -> add(countries, rows, columns.country);
            case ADMIN1 -> addDivisions(rows);
            case STATUS -> add(statuses, rows, row -> columns.status[row]);
            case SOURCE -> addSources(rows);
            case CONTESTED -> add(contested, rows, row -> columns.contested[row] ? 1 : 0);
            case BACKGROUND -> add(background, rows, row -> columns.background[row] ? 1 : 0);
            case PLACED -> add(placed, rows, row -> columns.placed(row) ? 1 : 0);
            case CONFIDENCE ->
                add(confidence, rows, row -> (int) Math.min(TENTHS - 1, columns.confidence[row] * TENTHS));
            case KILLED -> add(killed, rows, row -> toll(columns.killedMax[row]));
            case TIME, SINCE, AREA, TEXT, OTHER -> {
                // there are no lists of these
            }
        }
    }

    private static void add(int[] counts, int[] rows, int[] column) {
        for (int row : rows) {
            if (column[row] >= 0) {
                counts[column[row]]++;
            }
        }
    }

    private static void add(int[] counts, int[] rows, IntUnaryOperator band) {
        for (int row : rows) {
            counts[band.applyAsInt(row)]++;
        }
    }

    private void addDivisions(int[] rows) {
        for (int row : rows) {
            int division = columns.division[row];
            if (division >= 0) {
                divisions[division]++;
                deaths[division] += columns.killed(row);
            }
        }
    }

    private void addSources(int[] rows) {
        for (int row : rows) {
            for (int source : columns.source[row]) {
                if (source >= 0) {
                    sources[source]++;
                }
            }
        }
    }

    private static int toll(int killed) {
        if (killed == Columns.UNKNOWN) {
            return TOLLS.length;
        }
        int band = TOLLS.length - 1;
        while (killed < TOLLS[band]) {
            band--;
        }
        return band;
    }

    private List<DivisionCount> divisions() {
        List<DivisionCount> list = new ArrayList<>();
        for (int code = 0; code < divisions.length; code++) {
            if (divisions[code] > 0) {
                Division division = Division.of(columns.divisions.word(code));
                list.add(new DivisionCount(division.name(), division.country(), divisions[code], deaths[code]));
            }
        }
        list.sort(Comparator.comparingInt(DivisionCount::count)
                .reversed()
                .thenComparing(DivisionCount::label)
                .thenComparing(found -> found.country().orElse("")));
        return list;
    }

    private static List<FacetCount> named(int[] counts, IntFunction<String> label) {
        List<FacetCount> list = inOrder(counts, label);
        list.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label));
        return list;
    }

    private static List<FacetCount> inOrder(int[] counts, IntFunction<String> label) {
        List<FacetCount> list = new ArrayList<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                list.add(new FacetCount(label.apply(code), counts[code]));
            }
        }
        return list;
    }

    private static String flag(int code) {
        return Boolean.toString(code == 1);
    }
}
