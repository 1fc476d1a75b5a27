package org.harmattan.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
    private static final Kind[] COUNTED = Kind.values();

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
    private final int[] confidence = new int[Trait.TENTHS];
    /** The last one: unknown. */
    private final int[] killed = new int[Trait.TOLLS.length + 1];

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
                inOrder(killed, band -> band < Trait.TOLLS.length ? Integer.toString(Trait.TOLLS[band]) : "unknown"),
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
            case EVENT_TYPE -> Trait.EVENT_TYPE.count(columns.traits, rows, eventTypes);
            case SUB_EVENT_TYPE -> Trait.SUB_EVENT_TYPE.count(columns.traits, rows, subEventTypes);
            case COUNTRY -> add(countries, rows, columns.country);
            case ADMIN1 -> addDivisions(rows);
            case STATUS -> Trait.STATUS.count(columns.traits, rows, statuses);
            case SOURCE -> addSources(rows);
            case CONTESTED -> Trait.CONTESTED.count(columns.traits, rows, contested);
            case BACKGROUND -> Trait.BACKGROUND.count(columns.traits, rows, background);
            case PLACED -> Trait.PLACED.count(columns.traits, rows, placed);
            case CONFIDENCE -> Trait.CONFIDENCE.count(columns.traits, rows, confidence);
            case KILLED -> Trait.KILLED.count(columns.traits, rows, killed);
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
