package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.extract.TollReader.Toll;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Stance;

/**
 * The range of victims over the accounts of an event. Each account is one toll; where one account only counts the dead of
 * one side of a clash and another only those of the other, and neither gainsays the other, they are added.
 */
final class TollRange {

    /** What one account amounts to, together with what it leaves to others. */
    private record Entry(Version version, Toll toll, CountRange range, Optional<Version> other) {

        boolean isClaim() {
            return version.stance() == Stance.CLAIMS;
        }

        /** Whether a party speaks for itself alone; what it leaves to the article may be told as a fact. */
        boolean isOnlyClaimed() {
            return isClaim() && other.isEmpty();
        }

        boolean isRevised() {
            return version.isRevised() || other.filter(Version::isRevised).isPresent();
        }

        boolean isSuperseded() {
            return version.isSuperseded()
                    && other.filter(rest -> !rest.isSuperseded()).isEmpty();
        }
    }

    private final List<Version> versions;
    private final Harm harm;
    private final String reporter;

    private TollRange(List<Version> versions, Harm harm, String reporter) {
        this.versions = versions;
        this.harm = harm;
        this.reporter = reporter;
    }

    /**
     * The lowest, best and highest number; empty when no account gives one.
     *
     * @param versions the accounts of the event
     * @param harm what befell the victims
     * @param twoSided whether both sides may have lost people
     * @param reporter name of the article's own account
     */
    static Optional<CountRange> of(List<Version> versions, Harm harm, boolean twoSided, String reporter) {
        TollRange range = new TollRange(versions, harm, reporter);
        List<Entry> entries = range.counted(range.entries());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(range.over(twoSided ? range.filled(entries) : entries));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Version version : versions) {
            version.toll(harm).ifPresent(toll -> entries.add(new Entry(version, toll, toll.range(), Optional.empty())));
        }
        return entries;
    }

    /** People only mentioned are among those counted; that nobody died counts beside others when a source says so. */
    private List<Entry> counted(List<Entry> entries) {
        int most = entries.stream()
                .filter(entry -> !entry.toll().partial())
                .mapToInt(entry -> entry.range().max())
                .max()
                .orElse(-1);
        List<Entry> whole = entries.stream()
                .filter(entry -> !entry.toll().partial() || entry.range().max() > most)
                .toList();
        boolean any = whole.stream().anyMatch(entry -> entry.range().max() > 0);
        return whole.stream()
                .filter(entry -> !any || entry.range().max() > 0 || gainsays(entry))
                .toList();
    }

    private boolean gainsays(Entry entry) {
        return !isReporter(entry) && entry.toll().byKind().containsKey(VictimKind.UNKNOWN);
    }

    private boolean isReporter(Entry entry) {
        return entry.version().by().equals(reporter);
    }

    /** The same accounts, each with the losses of the side that it leaves to another one. */
    private List<Entry> filled(List<Entry> entries) {
        List<Entry> filled = new ArrayList<>();
        boolean absorbed = false;
        for (Entry entry : entries) {
            Optional<Entry> other = isOneSided(entry) && !isReporter(entry) && !isRebelClaim(entry)
                    ? findOther(entry, entries)
                    : Optional.empty();
            absorbed |= other.filter(this::isReporter).isPresent();
            filled.add(other.map(rest -> new Entry(
                            entry.version(),
                            entry.toll(),
                            plus(entry.range(), rest.range()),
                            Optional.of(rest.version())))
                    .orElse(entry));
        }
        boolean whole = absorbed;
        return filled.stream().filter(entry -> !whole || !isReporter(entry)).toList();
    }

    /** The account whose number goes with that one: of fighters' victims, or in the article's own words of fighters. */
    private Optional<Entry> findOther(Entry entry, List<Entry> entries) {
        boolean fighters = hasFighters(entry);
        return entries.stream()
                .filter(other -> other != entry && isOneSided(other) && hasFighters(other) != fighters)
                .filter(other -> fighters
                        ? !isRebelClaim(other)
                        : isReporter(other)
                                || entry.version().isOfficial()
                                        && other.version().isOfficial())
                .findFirst();
    }

    private static boolean isOneSided(Entry entry) {
        boolean counts = entry.range().max() > 0 && !entry.toll().partial();
        boolean fighters = hasFighters(entry);
        boolean others = entry.toll().byKind().keySet().stream().anyMatch(kind -> kind != VictimKind.ARMED_GROUP);
        return counts && fighters != others;
    }

    private static boolean hasFighters(Entry entry) {
        return entry.toll().byKind().containsKey(VictimKind.ARMED_GROUP);
    }

    private static boolean isRebelClaim(Entry entry) {
        return entry.isClaim()
                && entry.version()
                        .actor()
                        .filter(actor -> !actor.actor().kind().isOfStates())
                        .isPresent();
    }

    private CountRange over(List<Entry> entries) {
        int min = entries.stream().mapToInt(entry -> entry.range().min()).min().orElseThrow();
        int max = entries.stream().mapToInt(entry -> entry.range().max()).max().orElseThrow();
        return new CountRange(min, Math.max(min, Math.min(max, best(entries))), max);
    }

    /** The number an analyst would take: no claim of a party where others count, a revised one before a first one. */
    private static int best(List<Entry> entries) {
        List<Predicate<Entry>> wishes = List.of(
                entry -> entry.range().max() > 0,
                entry -> !entry.isSuperseded(),
                entry -> !entry.isOnlyClaimed(),
                Entry::isRevised);
        List<Entry> left = entries;
        for (Predicate<Entry> wish : wishes) {
            List<Entry> fitting = left.stream().filter(wish).toList();
            left = fitting.isEmpty() ? left : fitting;
        }
        Entry first = left.get(0);
        boolean revised = first.isRevised();
        return revised
                ? left.stream()
                        .map(entry -> entry.range().best())
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : first.range().best();
    }

    private static CountRange plus(CountRange one, CountRange other) {
        return new CountRange(one.min() + other.min(), one.best() + other.best(), one.max() + other.max());
    }
}
