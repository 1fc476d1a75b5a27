package org.harmattan.extract;

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

    /**
     * The casualties of an event.
     *
     * @param versions what each source says of it
     * @param shared whether the numbers are those of several events together
     * @param twoSided whether both sides may have lost people
     * @param reporter name of the article's own account
     */
    static Casualties code(List<Version> versions, boolean shared, boolean twoSided, String reporter) {
        Optional<CountRange> killed = TollRange.of(versions, Harm.KILLED, twoSided, reporter);
        Optional<CountRange> wounded = TollRange.of(versions, Harm.WOUNDED, false, reporter);
        return new Casualties(killed, wounded, sides(versions), shared && killed.isPresent());
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
            case STATE_FORCES, OWN -> "State forces";
            case ARMED_GROUP, ENEMY -> "Armed group";
            case PROTESTERS -> "Protesters";
            case UNKNOWN -> "Unknown";
        };
    }

    /** Whether two versions contradict each other on victims or numbers, or one denies what another says. */
    static boolean isContested(List<Version> all, boolean twoSided, String reporter) {
        List<Version> versions =
                all.stream().filter(version -> !version.by().equals(reporter)).toList();
        boolean denied = versions.stream().anyMatch(version -> version.stance() == Stance.DENIES);
        return denied || contradict(versions, twoSided);
    }

    private static boolean contradict(List<Version> versions, boolean twoSided) {
        List<Version> counted = versions.stream()
                .filter(version -> version.toll(Harm.KILLED)
                        .filter(toll -> !toll.partial())
                        .isPresent())
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
