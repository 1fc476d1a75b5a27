package org.harmattan.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.extract.TollReader.Toll;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.Stance;

/** Brings the tolls of all sources of an event together. */
final class CasualtyCoder {

    private CasualtyCoder() {}

    static Casualties code(List<Version> versions, boolean shared, boolean twoSided) {
        Optional<CountRange> killed = range(versions, Harm.KILLED, twoSided);
        Optional<CountRange> wounded = range(versions, Harm.WOUNDED, twoSided);
        return new Casualties(killed, wounded, sides(versions), shared && killed.isPresent());
    }

    private static Optional<CountRange> range(List<Version> versions, Harm harm, boolean twoSided) {
        List<Toll> tolls = versions.stream()
                .flatMap(version -> version.toll(harm).stream())
                .toList();
        if (tolls.isEmpty()) {
            return Optional.empty();
        }
        if (twoSided && tolls.size() > 1) {
            Optional<CountRange> sides = acrossSides(versions, harm);
            if (sides.isPresent()) {
                return sides;
            }
        }
        List<Toll> positive =
                tolls.stream().filter(toll -> toll.range().max() > 0).toList();
        List<Toll> counted = positive.isEmpty() ? tolls : positive;
        int min = counted.stream().mapToInt(toll -> toll.range().min()).min().orElseThrow();
        int max = counted.stream().mapToInt(toll -> toll.range().max()).max().orElseThrow();
        int best = counted.get(0).range().best();
        return Optional.of(new CountRange(min, Math.max(min, Math.min(max, best)), max));
    }

    /** In a clash one source often counts only its own dead, or only the enemy's: sides are added across sources. */
    private static Optional<CountRange> acrossSides(List<Version> versions, Harm harm) {
        List<CasualtyStatement> all = new ArrayList<>();
        versions.forEach(version -> all.addAll(version.statements()));
        boolean fighters = all.stream()
                .anyMatch(toll -> toll.harm() == harm && toll.kind() == VictimKind.ARMED_GROUP && !toll.subset());
        boolean others = all.stream()
                .anyMatch(toll -> toll.harm() == harm && toll.kind() != VictimKind.ARMED_GROUP && !toll.subset());
        if (!fighters || !others) {
            return Optional.empty();
        }
        CountRange sum = new CountRange(0, 0, 0);
        for (boolean armed : new boolean[] {false, true}) {
            Optional<CountRange> side = side(versions, harm, armed);
            if (side.isPresent()) {
                sum = new CountRange(
                        sum.min() + side.get().min(),
                        sum.best() + side.get().best(),
                        sum.max() + side.get().max());
            }
        }
        return Optional.of(sum);
    }

    private static Optional<CountRange> side(List<Version> versions, Harm harm, boolean armed) {
        List<CountRange> ranges = new ArrayList<>();
        for (Version version : versions) {
            List<CasualtyStatement> own = version.statements().stream()
                    .filter(toll -> toll.kind() == VictimKind.ARMED_GROUP == armed)
                    .toList();
            TollReader.add(own, harm).map(Toll::range).ifPresent(ranges::add);
        }
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        int min = ranges.stream().mapToInt(CountRange::min).min().orElseThrow();
        int max = ranges.stream().mapToInt(CountRange::max).max().orElseThrow();
        return Optional.of(new CountRange(
                min, Math.max(min, Math.min(max, ranges.get(0).best())), max));
    }

    private static List<SideToll> sides(List<Version> versions) {
        Map<VictimKind, SideToll> sides = new EnumMap<>(VictimKind.class);
        for (Version version : versions) {
            version.toll(Harm.KILLED)
                    .ifPresent(toll -> toll.byKind()
                            .forEach((kind, statement) -> sides.merge(kind, side(statement), CasualtyCoder::widen)));
        }
        return List.copyOf(sides.values());
    }

    private static SideToll side(CasualtyStatement statement) {
        String side = statement
                .actor()
                .filter(actor -> actor.actor().kind() != ActorKind.UNIDENTIFIED)
                .map(actor -> actor.actor().label())
                .orElseGet(() -> label(statement.kind()));
        return new SideToll(side, statement.victims(), statement.min(), statement.max(), statement.qualifier());
    }

    private static SideToll widen(SideToll one, SideToll other) {
        return new SideToll(
                one.side(),
                one.victims(),
                Math.min(one.min(), other.min()),
                Math.max(one.max(), other.max()),
                one.qualifier());
    }

    private static String label(VictimKind kind) {
        return switch (kind) {
            case CIVILIANS -> "Civilians";
            case STATE_FORCES -> "State forces";
            case ARMED_GROUP -> "Armed group";
            case PROTESTERS -> "Protesters";
            case UNKNOWN -> "Unknown";
        };
    }

    /** Whether two versions contradict each other on victims or numbers, or one denies what another says. */
    static boolean isContested(List<Version> all, boolean twoSided, String reporter) {
        List<Version> versions =
                all.stream().filter(version -> !version.by().equals(reporter)).toList();
        boolean denied = versions.stream().anyMatch(version -> version.stance() == Stance.DENIES);
        boolean said = versions.stream().anyMatch(version -> version.stance() != Stance.DENIES);
        return denied && said || contradict(versions, twoSided);
    }

    private static boolean contradict(List<Version> versions, boolean twoSided) {
        List<Version> counted = versions.stream()
                .filter(version -> version.toll(Harm.KILLED).isPresent())
                .toList();
        for (int i = 0; i < counted.size(); i++) {
            for (int j = i + 1; j < counted.size(); j++) {
                if (contradict(counted.get(i), counted.get(j), twoSided)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contradict(Version one, Version other, boolean twoSided) {
        Toll here = one.toll(Harm.KILLED).orElseThrow();
        Toll there = other.toll(Harm.KILLED).orElseThrow();
        if (twoSided && !TollReader.sameSide(one.statements(), other.statements())) {
            return false;
        }
        boolean apart = here.range().max() < there.range().min()
                || there.range().max() < here.range().min();
        boolean open = one.statements().stream().anyMatch(CasualtyStatement::later)
                || other.statements().stream().anyMatch(CasualtyStatement::later);
        return apart && !open;
    }
}
