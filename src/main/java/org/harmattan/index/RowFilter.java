package org.harmattan.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.harmattan.incident.EventType;
import org.harmattan.incident.Status;
import org.harmattan.incident.SubEventType;
import org.harmattan.query.Certainty;
import org.harmattan.query.IncidentQuery;
import org.harmattan.query.IncidentQueryBuilder;

/**
 * A query made ready to be compared with rows. Means the same as {@link IncidentQuery#matches}. Immutable once made.
 */
final class RowFilter {

    private static final SubEventType[] TYPES = SubEventType.values();

    private final Columns columns;
    private final boolean certain;
    private final int from;
    private final int to;
    private final boolean anyFrom;
    private final boolean anyTo;
    private final Optional<boolean[]> groups;
    private final boolean[] eventTypes = new boolean[TYPES.length];
    private final boolean[] subEventTypes = new boolean[TYPES.length];
    private final Optional<boolean[]> countries;
    private final Optional<boolean[]> divisions;
    private final boolean[] statuses = new boolean[Status.values().length];
    private final int minKilled;
    private final double minConfidence;
    private final long since;
    private final Optional<Boolean> placed;
    private final Optional<Boolean> background;
    private final Optional<Boolean> contested;
    private final Optional<boolean[]> sources;
    private final Optional<BitSet> area;
    private final Optional<BitSet> others;

    RowFilter(Columns columns, IncidentQuery query, Residue residue) {
        this.columns = columns;
        certain = query.certainty() == Certainty.CERTAIN;
        anyFrom = query.from().isEmpty();
        anyTo = query.to().isEmpty();
        from = query.from().map(RowFilter::day).orElse(Integer.MIN_VALUE);
        to = query.to().map(RowFilter::day).orElse(Integer.MAX_VALUE);
        groups = wanted(columns.groups, query.groups());
        for (int i = 0; i < TYPES.length; i++) {
            EventType parent = TYPES[i].eventType();
            eventTypes[i] = query.eventTypes().isEmpty() || query.eventTypes().contains(parent);
            subEventTypes[i] =
                    query.subEventTypes().isEmpty() || query.subEventTypes().contains(TYPES[i]);
        }
        countries = wanted(columns.countries, query.countries());
        divisions = query.admin1().isEmpty() ? Optional.empty() : Optional.of(divisions(query.admin1()));
        query.wantedStatuses().forEach(status -> statuses[status.ordinal()] = true);
        minKilled = query.minKilled().orElse(Integer.MIN_VALUE);
        minConfidence = query.minConfidence().orElse(Double.NEGATIVE_INFINITY);
        since = query.since().map(RowFilter::milliseconds).orElse(Long.MIN_VALUE);
        placed = query.placed();
        background = query.background();
        contested = query.contested();
        sources = wanted(columns.sources, query.sources());
        area = query.area()
                .flatMap(wanted ->
                        ask(IncidentQuery.builder().area(query.area()).certainty(query.certainty()), residue));
        others = query.text().isEmpty() && query.filter().isEmpty()
                ? Optional.empty()
                : ask(IncidentQuery.builder().text(query.text()).filter(query.filter()), residue);
    }

    /** The bits of the filters that a row fails; 0 for a row that is wanted. */
    int failed(int row) {
        int failed = (time(row) ? 0 : Kind.TIME.bit) | (killed(row) ? 0 : Kind.KILLED.bit);
        failed |= isWanted(groups, columns.group[row]) ? 0 : Kind.GROUP.bit;
        failed |= eventTypes[columns.type[row]] ? 0 : Kind.EVENT_TYPE.bit;
        failed |= subEventTypes[columns.type[row]] ? 0 : Kind.SUB_EVENT_TYPE.bit;
        failed |= isWanted(countries, columns.country[row]) ? 0 : Kind.COUNTRY.bit;
        failed |= isWanted(divisions, columns.division[row]) ? 0 : Kind.ADMIN1.bit;
        failed |= columns.confidence[row] >= minConfidence ? 0 : Kind.CONFIDENCE.bit;
        failed |= statuses[columns.status[row]] ? 0 : Kind.STATUS.bit;
        failed |= columns.changed[row] >= since ? 0 : Kind.SINCE.bit;
        failed |= is(placed, columns.placed(row)) ? 0 : Kind.PLACED.bit;
        failed |= is(background, columns.background[row]) ? 0 : Kind.BACKGROUND.bit;
        failed |= is(contested, columns.contested[row]) ? 0 : Kind.CONTESTED.bit;
        failed |= isFromOne(sources, row) ? 0 : Kind.SOURCE.bit;
        failed |= isIn(area, row) ? 0 : Kind.AREA.bit;
        failed |= isIn(others, row) ? 0 : Kind.OTHER.bit;
        return failed;
    }

    private boolean time(int row) {
        if (certain) {
            // An unknown end of a range is the largest or smallest number, so it never lies within.
            return (anyFrom || columns.start[row] >= from) && (anyTo || columns.end[row] <= to);
        }
        return columns.start[row] <= to && columns.end[row] >= from;
    }

    private boolean killed(int row) {
        if (minKilled == Integer.MIN_VALUE) {
            return true;
        }
        int killed = certain ? columns.killedMin[row] : columns.killedMax[row];
        return killed != Columns.UNKNOWN && killed >= minKilled;
    }

    private boolean[] divisions(Set<String> names) {
        boolean[] flags = new boolean[columns.divisions.size()];
        for (int code = 0; code < flags.length; code++) {
            flags[code] =
                    names.contains(Division.of(columns.divisions.word(code)).name());
        }
        return flags;
    }

    /** What only the store can answer; with every status, so that statuses can be counted. */
    private static Optional<BitSet> ask(IncidentQueryBuilder rest, Residue residue) {
        return Optional.of(
                residue.rows(rest.statuses(EnumSet.allOf(Status.class)).build()));
    }

    private static Optional<boolean[]> wanted(Dictionary words, Set<String> wanted) {
        return wanted.isEmpty() ? Optional.empty() : Optional.of(words.flags(wanted));
    }

    private static boolean isWanted(Optional<boolean[]> wanted, int code) {
        return wanted.isEmpty() || code >= 0 && code < wanted.get().length && wanted.get()[code];
    }

    private boolean isFromOne(Optional<boolean[]> wanted, int row) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (int source : columns.source[row]) {
            if (isWanted(wanted, source)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Optional<BitSet> wanted, int row) {
        return wanted.isEmpty() || wanted.get().get(row);
    }

    private static boolean is(Optional<Boolean> wanted, boolean found) {
        return wanted.isEmpty() || wanted.get() == found;
    }

    /** The first millisecond that is not before a time. */
    private static long milliseconds(Instant time) {
        return time.minusNanos(1).toEpochMilli() + 1;
    }

    private static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE - 1, day.toEpochDay()));
    }
}
