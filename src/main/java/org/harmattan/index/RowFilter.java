package org.harmattan.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.harmattan.incident.Status;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;

/**
 * A query taken apart into its filters, each of which goes through its own column alone. Means the same as
 * {@link IncidentQuery#matches}. For one use.
 */
final class RowFilter {

    private final Columns columns;
    private final boolean certain;
    private final Map<Kind, BitSet> passing = new EnumMap<>(Kind.class);

    RowFilter(Columns columns, IncidentQuery query, Residue residue) {
        this.columns = columns;
        certain = query.certainty() == Certainty.CERTAIN;
        time(query);
        words(Kind.GROUP, columns.groups, query.groups(), columns.group);
        types(query);
        words(Kind.COUNTRY, columns.countries, query.countries(), columns.country);
        places(query);
        numbers(query);
        statuses(query.wantedStatuses());
        sources(query.sources());
        flag(Kind.PLACED, Trait.PLACED, query.placed());
        flag(Kind.BACKGROUND, Trait.BACKGROUND, query.background());
        flag(Kind.CONTESTED, Trait.CONTESTED, query.contested());
        asked(query, residue);
    }

    /** For each filter that the query has, the rows that pass it. */
    Map<Kind, BitSet> passing() {
        return passing;
    }

    private void only(Kind kind, IntPredicate wanted) {
        long[] words = words();
        for (int row = 0; row < columns.size; row++) {
            if (wanted.test(row)) {
                words[row / Long.SIZE] |= 1L << row;
            }
        }
        passing.put(kind, BitSet.valueOf(words));
    }

    private long[] words() {
        return new long[(columns.size + Long.SIZE - 1) / Long.SIZE];
    }

    private void only(Kind kind, Trait trait, boolean[] wanted) {
        passing.put(kind, BitSet.valueOf(trait.find(columns.traits, columns.size, wanted)));
    }

    private void time(IncidentQuery query) {
        if (query.from().isEmpty() && query.to().isEmpty()) {
            return;
        }
        int from = query.from().map(RowFilter::day).orElse(Integer.MIN_VALUE);
        int to = query.to().map(RowFilter::day).orElse(Integer.MAX_VALUE);
        // An unknown end of a range is the largest or smallest number, so that it never certainly lies within.
        within(Kind.TIME, certain ? columns.start : columns.end, from, certain ? columns.end : columns.start, to);
    }

    private void within(Kind kind, int[] notBelow, int least, int[] notAbove, int most) {
        long[] words = words();
        for (int row = 0; row < columns.size; row++) {
            if (notBelow[row] >= least && notAbove[row] <= most) {
                words[row / Long.SIZE] |= 1L << row;
            }
        }
        passing.put(kind, BitSet.valueOf(words));
    }

    private void words(Kind kind, Dictionary words, Set<String> wanted, int[] column) {
        if (!wanted.isEmpty()) {
            codes(kind, words.flags(wanted), column);
        }
    }

    private void codes(Kind kind, boolean[] wanted, int[] column) {
        long[] words = words();
        for (int row = 0; row < columns.size; row++) {
            if (isOne(wanted, column[row])) {
                words[row / Long.SIZE] |= 1L << row;
            }
        }
        passing.put(kind, BitSet.valueOf(words));
    }

    private void types(IncidentQuery query) {
        boolean[] events = Trait.EVENT_TYPE.flags();
        query.eventTypes().forEach(type -> events[type.ordinal()] = true);
        if (!query.eventTypes().isEmpty()) {
            only(Kind.EVENT_TYPE, Trait.EVENT_TYPE, events);
        }
        boolean[] subEvents = Trait.SUB_EVENT_TYPE.flags();
        query.subEventTypes().forEach(type -> subEvents[type.ordinal()] = true);
        if (!query.subEventTypes().isEmpty()) {
            only(Kind.SUB_EVENT_TYPE, Trait.SUB_EVENT_TYPE, subEvents);
        }
    }

    private void places(IncidentQuery query) {
        if (query.admin1().isEmpty()) {
            return;
        }
        boolean[] flags = new boolean[columns.divisions.size()];
        for (int code = 0; code < flags.length; code++) {
            flags[code] = query.admin1()
                    .contains(Division.of(columns.divisions.word(code)).name());
        }
        codes(Kind.ADMIN1, flags, columns.division);
    }

    private void numbers(IncidentQuery query) {
        query.minKilled().ifPresent(least -> {
            int[] killed = certain ? columns.killedMin : columns.killedMax;
            within(Kind.KILLED, killed, Math.max(Columns.UNKNOWN + 1, least), killed, Integer.MAX_VALUE);
        });
        query.minConfidence().ifPresent(least -> only(Kind.CONFIDENCE, row -> columns.confidence[row] >= least));
        query.since().map(RowFilter::milliseconds).ifPresent(least -> {
            only(Kind.SINCE, row -> columns.changed[row] >= least);
        });
    }

    private void statuses(Set<Status> wanted) {
        boolean[] flags = Trait.STATUS.flags();
        wanted.forEach(status -> flags[status.ordinal()] = true);
        only(Kind.STATUS, Trait.STATUS, flags);
    }

    private void sources(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        boolean[] flags = columns.sources.flags(wanted);
        only(Kind.SOURCE, row -> {
            for (int source : columns.source[row]) {
                if (isOne(flags, source)) {
                    return true;
                }
            }
            return false;
        });
    }

    private void flag(Kind kind, Trait trait, Optional<Boolean> wanted) {
        wanted.ifPresent(value -> only(kind, trait, new boolean[] {!value, value}));
    }

    /** What only the store can answer. */
    private void asked(IncidentQuery query, Residue residue) {
        query.area().ifPresent(area -> passing.put(Kind.AREA, residue.rows(area, query.certainty())));
        if (!query.words().isEmpty()) {
            passing.put(Kind.TEXT, residue.rows(query.words()));
        }
        if (query.filter().isPresent()) {
            // With every status, so that statuses can be counted.
            passing.put(
                    Kind.OTHER,
                    residue.rows(IncidentQuery.builder()
                            .filter(query.filter())
                            .statuses(EnumSet.allOf(Status.class))
                            .build()));
        }
    }

    private static boolean isOne(boolean[] wanted, int code) {
        return code >= 0 && code < wanted.length && wanted[code];
    }

    /** The first millisecond that is not before a time. */
    private static long milliseconds(Instant time) {
        return time.minusNanos(1).toEpochMilli() + 1;
    }

    private static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE - 1, day.toEpochDay()));
    }
}
