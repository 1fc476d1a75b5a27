package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.incident.CountRange;
import org.harmattan.text.NameFolder;

/** Adds up the numbers of victims that one source gives for one event, without counting anybody twice. */
final class TollReader {

    /** Words between two joined numbers. */
    private static final int JOINT = 2;

    /** The same, where the numbers are those of two forces. */
    private static final int LONG_JOINT = 6;

    private TollReader() {}

    /**
     * A source's toll of one harm.
     *
     * @param range the number over all its victims
     * @param byKind the numbers by side
     * @param partial whether only single people were mentioned, who may be among those that others count
     */
    record Toll(CountRange range, Map<VictimKind, CasualtyStatement> byKind, boolean partial) {}

    /**
     * The toll that some statements of one source amount to; empty when none is about that harm.
     *
     * @param told the statements of each sentence
     */
    static Optional<Toll> add(Collection<List<CasualtyStatement>> told, Harm harm) {
        List<CasualtyStatement> own = new ArrayList<>();
        List<CasualtyStatement> counted = new ArrayList<>();
        for (List<CasualtyStatement> sentence : told) {
            List<CasualtyStatement> of = sentence.stream()
                    .filter(statement -> statement.harm() == harm && !statement.subset())
                    .toList();
            own.addAll(of);
            counted.addAll(
                    joined(of.stream().filter(statement -> !statement.partial()).toList()));
        }
        return counted.isEmpty() ? mentioned(own) : counted(counted);
    }

    private static Optional<Toll> counted(List<CasualtyStatement> statements) {
        Map<VictimKind, Side> sides = new EnumMap<>(VictimKind.class);
        Optional<CountRange> total = Optional.empty();
        for (CasualtyStatement statement : statements) {
            VictimKind side = isOneMoreOfThem(statement, sides)
                    ? sides.keySet().iterator().next()
                    : statement.kind();
            sides.computeIfAbsent(side, kind -> new Side()).add(statement);
            if (statement.total()) {
                total = Optional.of(range(statement));
            }
        }
        Map<VictimKind, CasualtyStatement> firsts = new LinkedHashMap<>();
        Map<VictimKind, CountRange> ranges = new EnumMap<>(VictimKind.class);
        sides.forEach((kind, side) -> {
            firsts.put(kind, side.largest());
            side.range().ifPresent(range -> ranges.put(kind, range));
        });
        return total.or(() -> sum(ranges)).map(range -> new Toll(range, firsts, false));
    }

    /** {@code Quatre morts … Un cinquième passager est décédé}: who is added to people of no named side is one of them. */
    private static boolean isOneMoreOfThem(CasualtyStatement statement, Map<VictimKind, Side> sides) {
        return statement.change() == Change.ADDS
                && sides.size() == 1
                && (sides.containsKey(VictimKind.UNKNOWN) || statement.kind() == VictimKind.UNKNOWN);
    }

    /** Single people told of one by one: each that is added to another counts. */
    private static Optional<Toll> mentioned(List<CasualtyStatement> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        CasualtyStatement first = statements.get(0);
        CountRange range = range(first);
        Set<String> known = new HashSet<>();
        known.add(NameFolder.fold(first.victims()));
        for (CasualtyStatement statement : statements.subList(1, statements.size())) {
            boolean fresh = known.add(NameFolder.fold(statement.victims()));
            if (statement.change() == Change.ADDS && fresh) {
                range = plus(range, range(statement));
            } else if (statement.best() > range.best()) {
                range = range(statement);
            }
        }
        return Optional.of(new Toll(range, Map.of(first.kind(), first), true));
    }

    /** What one source says of the victims of one side, number after number. */
    private static final class Side {

        private Optional<CountRange> range = Optional.empty();
        private CasualtyStatement largest;
        private boolean replaced;
        private final Set<Integer> added = new HashSet<>();

        void add(CasualtyStatement statement) {
            largest = largest == null || statement.best() > largest.best() ? statement : largest;
            CountRange now = TollReader.range(statement);
            if (statement.total()) {
                return;
            }
            range = Optional.of(
                    range.map(before -> merge(before, now, statement)).orElse(now));
            replaced |= statement.change() == Change.REPLACES;
        }

        /** A later toll replaces an earlier one; a few who died of their wounds add to it, once. */
        private CountRange merge(CountRange before, CountRange now, CasualtyStatement statement) {
            if (statement.change() == Change.ADDS) {
                return replaced || !added.add(statement.best()) ? before : plus(before, now);
            }
            if (statement.change() == Change.REPLACES && !replaced) {
                return now;
            }
            boolean closer = before.min() <= now.min() && now.max() <= before.max();
            return closer || now.best() > before.best() ? now : before;
        }

        Optional<CountRange> range() {
            return range;
        }

        CasualtyStatement largest() {
            return largest;
        }
    }

    /** {@code quatre soldats et quatre militaires}: two numbers for one side in one breath are one number. */
    private static List<CasualtyStatement> joined(List<CasualtyStatement> statements) {
        List<CasualtyStatement> joined = new ArrayList<>();
        for (CasualtyStatement statement : statements) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0 && isJoined(joined.get(last), statement);
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
        boolean near = gap >= 0 && gap <= (areOfTwoForces(one, other) ? LONG_JOINT : JOINT);
        return plain && one.harm() == other.harm() && one.kind() == other.kind() && near;
    }

    /** {@code 84 mercenaires russes de Wagner et 47 soldats maliens}. */
    private static boolean areOfTwoForces(CasualtyStatement one, CasualtyStatement other) {
        return one.actor().isPresent()
                && other.actor().isPresent()
                && !one.actor().get().actor().equals(other.actor().get().actor());
    }

    static CountRange range(CasualtyStatement statement) {
        int best = Math.max(statement.min(), Math.min(statement.best(), statement.max()));
        return new CountRange(statement.min(), best, statement.max());
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

    static boolean isFighter(CasualtyStatement statement) {
        return statement.kind() == VictimKind.ARMED_GROUP;
    }
}
