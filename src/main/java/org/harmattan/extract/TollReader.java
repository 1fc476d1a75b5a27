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

    /** Words between two joined numbers. */
    private static final int JOINT = 2;

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
        for (CasualtyStatement statement : joined(statements, harm)) {
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

    /** {@code quatre soldats et quatre militaires}: two numbers for one side in one breath are one number. */
    private static List<CasualtyStatement> joined(List<CasualtyStatement> statements, Harm harm) {
        List<CasualtyStatement> joined = new ArrayList<>();
        for (CasualtyStatement statement : statements) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0 && statement.harm() == harm && isJoined(joined.get(last), statement);
            if (goesOn) {
                joined.set(last, joined.get(last).plus(statement));
            } else {
                joined.add(statement);
            }
        }
        return joined;
    }

    private static boolean isJoined(CasualtyStatement one, CasualtyStatement other) {
        boolean plain = !one.subset() && !other.subset() && !one.total() && !other.total() && !other.later();
        int gap = other.firstToken() - one.endToken();
        return plain && one.harm() == other.harm() && one.kind() == other.kind() && gap >= 0 && gap <= JOINT;
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
        boolean closer = before.min() <= now.min() && now.max() <= before.max();
        return closer || now.best() > before.best() ? now : before;
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

    /** Whether two lists count people of one side: fighters in both, or people who are none in both. */
    static boolean sameSide(List<CasualtyStatement> one, List<CasualtyStatement> other) {
        return one.stream().anyMatch(here -> other.stream().anyMatch(there -> isFighter(here) == isFighter(there)));
    }

    private static boolean isFighter(CasualtyStatement statement) {
        return statement.kind() == VictimKind.ARMED_GROUP;
    }
}
