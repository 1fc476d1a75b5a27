package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.harmattan.incident.CountRange;

/**
 * The range of victims over the accounts of an event. Each account is one toll; where one account only counts the dead of
 * one side of a clash and another only those of the other, and neither gainsays the other, they are added.
 */
final class TollRange {

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
     * @param judge tells which accounts are of the whole event
     */
    static Optional<CountRange> of(
            List<Version> versions, Harm harm, boolean twoSided, String reporter, AccountJudge judge) {
        TollRange range = new TollRange(versions, harm, reporter);
        List<TollAccount> counted = range.counted(range.entries());
        List<TollAccount> entries = judge.whole(twoSided ? range.filled(counted) : counted, reporter, twoSided);
        return entries.isEmpty() ? Optional.empty() : Optional.of(range.over(entries));
    }

    private List<TollAccount> entries() {
        List<TollAccount> entries = new ArrayList<>();
        for (Version version : versions) {
            version.toll(harm)
                    .ifPresent(toll -> entries.add(new TollAccount(version, toll, toll.range(), Optional.empty())));
        }
        return entries;
    }

    /** People only mentioned are among those counted; that nobody died counts beside others when a source says so. */
    private List<TollAccount> counted(List<TollAccount> entries) {
        int most = entries.stream()
                .filter(entry -> !entry.toll().partial())
                .mapToInt(entry -> entry.range().max())
                .max()
                .orElse(-1);
        List<TollAccount> whole = entries.stream()
                .filter(entry -> !entry.toll().partial() || entry.range().max() > most)
                .toList();
        boolean any = whole.stream().anyMatch(entry -> entry.range().max() > 0);
        return whole.stream()
                .filter(entry -> !any || entry.range().max() > 0 || gainsays(entry))
                .toList();
    }

    private boolean gainsays(TollAccount entry) {
        return !isReporter(entry) && entry.toll().byKind().containsKey(VictimKind.UNKNOWN);
    }

    private boolean isReporter(TollAccount entry) {
        return entry.version().by().equals(reporter);
    }

    /** The same accounts, each with the losses of the side that it leaves to another one. */
    private List<TollAccount> filled(List<TollAccount> entries) {
        List<TollAccount> filled = new ArrayList<>();
        boolean absorbed = false;
        for (TollAccount entry : entries) {
            Optional<TollAccount> other = entry.isOneSided() && !isReporter(entry) && !entry.isRebelClaim()
                    ? findOther(entry, entries)
                    : Optional.empty();
            absorbed |= other.filter(this::isReporter).isPresent();
            filled.add(other.map(rest -> new TollAccount(
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
    private Optional<TollAccount> findOther(TollAccount entry, List<TollAccount> entries) {
        boolean fighters = entry.hasFighters();
        return entries.stream()
                .filter(other -> other != entry && other.isOneSided() && other.hasFighters() != fighters)
                .filter(other -> fighters
                        ? !other.isRebelClaim()
                        : isReporter(other)
                                || entry.version().isOfficial()
                                        && other.version().isOfficial())
                .findFirst();
    }

    private CountRange over(List<TollAccount> entries) {
        int min = entries.stream().mapToInt(entry -> entry.range().min()).min().orElseThrow();
        int max = entries.stream().mapToInt(entry -> entry.range().max()).max().orElseThrow();
        return new CountRange(min, Math.max(min, Math.min(max, best(entries))), max);
    }

    /** The number an analyst would take: no claim of a party where others count, a revised one before a first one. */
    private static int best(List<TollAccount> entries) {
        List<Predicate<TollAccount>> wishes = List.of(
                entry -> entry.range().max() > 0,
                entry -> !entry.isSuperseded(),
                entry -> !entry.isOnlyClaimed(),
                TollAccount::isRevised);
        List<TollAccount> left = entries;
        for (Predicate<TollAccount> wish : wishes) {
            List<TollAccount> fitting = left.stream().filter(wish).toList();
            left = fitting.isEmpty() ? left : fitting;
        }
        TollAccount first = left.get(0);
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
