package org.harmattan.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.extract.TollReader.Toll;
import org.harmattan.incident.Casualties;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.SideToll;
import org.harmattan.incident.Stance;
import org.harmattan.text.Qualifier;

/** Brings the tolls of all sources of an event together. */
final class CasualtyCoder {

    /** How far from a number "about" reaches, as a share of it. */
    private static final double ABOUT = 0.15;

    /** How far above a number "at least" reaches before another number is another version. */
    private static final double AT_LEAST = 0.25;

    private CasualtyCoder() {}

    /**
     * The casualties of an event.
     *
     * @param versions what each source says of it
     * @param shared whether the numbers are those of several events together
     * @param twoSided whether both sides may have lost people
     * @param reporter name of the article's own account
     * @param judge tells which accounts of the dead are of the whole event
     */
    static Casualties code(
            List<Version> versions, boolean shared, boolean twoSided, String reporter, AccountJudge judge) {
        Optional<CountRange> killed = TollRange.of(versions, Harm.KILLED, twoSided, reporter, judge);
        Optional<CountRange> wounded =
                TollRange.of(versions, Harm.WOUNDED, false, reporter, (accounts, by, both) -> accounts);
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

    /** Where both sides lost people, each side's dead are compared for themselves. */
    private static boolean contradict(Version one, Version other, boolean twoSided) {
        if (!twoSided) {
            return areApart(one, other, statement -> true);
        }
        return areApart(one, other, TollReader::isFighter)
                || areApart(one, other, statement -> !TollReader.isFighter(statement));
    }

    private static boolean areApart(Version one, Version other, Predicate<CasualtyStatement> side) {
        Optional<CountRange> here = tolerance(one, side);
        Optional<CountRange> there = tolerance(other, side);
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        boolean apart = here.get().max() < there.get().min()
                || there.get().max() < here.get().min();
        // A toll that has risen since is no other version.
        return apart && !isLater(one) && !isLater(other);
    }

    private static boolean isLater(Version version) {
        return version.isSuperseded() || version.statements().stream().anyMatch(CasualtyStatement::later);
    }

    /** The numbers that would not gainsay those given: "about twenty" and 22 are one number. */
    private static Optional<CountRange> tolerance(Version version, Predicate<CasualtyStatement> side) {
        List<CasualtyStatement> own = version.statements().stream().filter(side).toList();
        boolean about = own.stream().anyMatch(statement -> statement.qualifier() == Qualifier.ABOUT);
        boolean least = own.stream().anyMatch(statement -> statement.qualifier() == Qualifier.AT_LEAST);
        return version.toll(Harm.KILLED, side)
                .filter(toll -> !toll.partial())
                .map(Toll::range)
                .map(range -> new CountRange(
                        about ? (int) Math.ceil(range.min() * (1 - ABOUT)) : range.min(), range.best(), (int)
                                (range.max() * (least ? 1 + AT_LEAST : about ? 1 + ABOUT : 1))));
    }
}
