package org.harmattan.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.incident.CountRange;

/** Adds up the numbers of victims that one source gives for one event, without counting anybody twice. */
final class TollReader {

    private TollReader() {}

    /**
     * A source's toll of one harm.
     *
     * @param range the number over all its victims
     * @param byKind the numbers by side
     */
    record Toll(CountRange range, Map<VictimKind, CasualtyStatement> byKind) {}

    /** The toll that some statements of one source amount to; empty when none is about that harm. */
    static Optional<Toll> add(List<CasualtyStatement> statements, Harm harm) {
        Map<VictimKind, CountRange> ranges = new EnumMap<>(VictimKind.class);
        Map<VictimKind, CasualtyStatement> firsts = new LinkedHashMap<>();
        Optional<CountRange> total = Optional.empty();
        for (CasualtyStatement statement : statements) {
            if (statement.harm() != harm || statement.subset()) {
                continue;
            }
            CountRange range = range(statement);
            if (statement.total()) {
                total = Optional.of(range);
            } else {
                ranges.merge(statement.kind(), range, (before, now) -> merge(before, now, statement));
            }
            firsts.merge(statement.kind(), statement, (before, now) -> now.best() > before.best() ? now : before);
        }
        if (total.isPresent()) {
            return Optional.of(new Toll(total.get(), firsts));
        }
        return sum(ranges).map(range -> new Toll(range, firsts));
    }

    static CountRange range(CasualtyStatement statement) {
        int best = Math.max(statement.min(), Math.min(statement.best(), statement.max()));
        return new CountRange(statement.min(), best, statement.max());
    }

    /** A later toll replaces an earlier one, or adds to it when it is a few who died of their wounds. */
    private static CountRange merge(CountRange before, CountRange now, CasualtyStatement statement) {
        if (statement.later()) {
            return now.best() >= before.best() ? now : plus(before, now);
        }
        return now.best() > before.best() ? now : before;
    }

    private static CountRange plus(CountRange one, CountRange other) {
        return new CountRange(one.min() + other.min(), one.best() + other.best(), one.max() + other.max());
    }

    /** Victims of no named side are taken to include those of the victims' sides, but not the attackers. */
    private static Optional<CountRange> sum(Map<VictimKind, CountRange> ranges) {
        Optional<CountRange> sides = Optional.empty();
        for (VictimKind kind : List.of(VictimKind.CIVILIANS, VictimKind.STATE_FORCES, VictimKind.PROTESTERS)) {
            sides = plus(sides, Optional.ofNullable(ranges.get(kind)));
        }
        Optional<CountRange> unknown = Optional.ofNullable(ranges.get(VictimKind.UNKNOWN));
        Optional<CountRange> victims = sides.isPresent() && unknown.isPresent()
                ? Optional.of(unknown.get().best() >= sides.get().best() ? unknown.get() : sides.get())
                : sides.or(() -> unknown);
        Optional<CountRange> fighters = Optional.ofNullable(ranges.get(VictimKind.ARMED_GROUP));
        return plus(victims, fighters);
    }

    private static Optional<CountRange> plus(Optional<CountRange> one, Optional<CountRange> other) {
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(plus(one.get(), other.get()));
        }
        return one.or(() -> other);
    }

    /** The statements of a list about people of other sides than those of another list. */
    static boolean sameSide(List<CasualtyStatement> one, List<CasualtyStatement> other) {
        List<VictimKind> kinds = new ArrayList<>();
        one.forEach(statement -> kinds.add(statement.kind()));
        return other.stream().anyMatch(statement -> kinds.contains(statement.kind()));
    }
}
