package org.harmattan.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Stance;
import org.harmattan.text.Qualifier;

/** Reads what speaks for an account of an event's dead being of the whole event. For one account; for one thread. */
final class AccountSigns {

    /** A range of so many at least is vague when its ends lie this far apart. */
    private static final int VAGUE_FROM = 10;

    private final HeldSigns<AccountSign> signs = HeldSigns.none(AccountSign.class);
    private final List<TollAccount> all;
    private final TollAccount account;
    private final List<TollAccount> others;

    private AccountSigns(List<TollAccount> all, int index) {
        this.all = all;
        account = all.get(index);
        others = all.stream().filter(other -> other != account).toList();
    }

    /**
     * Whether each sign holds, in their order.
     *
     * @param all the accounts of one event, two at least
     * @param index the one asked about
     * @param reporter name of the article's own account
     * @param twoSided whether both sides may have lost people
     */
    static boolean[] read(List<TollAccount> all, int index, String reporter, boolean twoSided) {
        AccountSigns signs = new AccountSigns(all, index);
        signs.markSource(reporter);
        signs.markNumber();
        signs.markOthers();
        signs.markSides();
        signs.markTelling();
        signs.mark(AccountSign.BOTH_SIDES_LOST, twoSided);
        return signs.signs.holds();
    }

    private void markSource(String reporter) {
        Version version = account.version();
        mark(AccountSign.REPORTER, version.by().equals(reporter));
        mark(
                AccountSign.BESIDE_REPORTER,
                others.stream().anyMatch(other -> other.version().by().equals(reporter)));
        mark(AccountSign.CLAIMS, version.stance() == Stance.CLAIMS);
        mark(AccountSign.CONFIRMS, version.stance() == Stance.CONFIRMS);
        mark(AccountSign.ALLEGES, version.stance() == Stance.ALLEGES);
        mark(AccountSign.DENIES, version.stance() == Stance.DENIES);
        mark(AccountSign.OFFICIAL, version.isOfficial());
        mark(AccountSign.SUPERSEDED, account.isSuperseded());
        mark(AccountSign.REVISED, account.isRevised());
        mark(AccountSign.COMPLETED, account.other().isPresent());
        mark(AccountSign.TWO_ACCOUNTS, all.size() == 2);
    }

    private void markNumber() {
        int max = account.range().max();
        mark(AccountSign.NOBODY, max == 0);
        mark(AccountSign.ONE, max == 1);
        mark(AccountSign.TWO_OR_THREE, max == 2 || max == 3);
        double most =
                others.stream().mapToInt(other -> other.range().max()).max().orElseThrow();
        double share = max / Math.max(1, most);
        mark(AccountSign.UNDER_A_TENTH, share < 0.1);
        mark(AccountSign.UNDER_A_FIFTH, share >= 0.1 && share < 0.2);
        mark(AccountSign.UNDER_A_THIRD, share >= 0.2 && share < 0.35);
        mark(AccountSign.UNDER_TWO_THIRDS, share >= 0.35 && share < 0.6);
        mark(AccountSign.FEWER, share >= 0.6 && share < 1);
        mark(AccountSign.AS_MANY, share == 1);
        mark(AccountSign.MORE, share > 1 && share <= 1.5);
        mark(AccountSign.MORE_BY_HALF, share > 1.5 && share <= 3);
        mark(AccountSign.MORE_THAN_THREE_TIMES, share > 3);
        mark(AccountSign.VAGUE, isVague(account));
    }

    private void markOthers() {
        CountRange range = account.range();
        mark(AccountSign.OTHER_VAGUE, others.stream().anyMatch(AccountSigns::isVague));
        mark(
                AccountSign.INCLUDES_ANOTHER,
                others.stream()
                        .map(TollAccount::range)
                        .anyMatch(other -> range.min() <= other.min() && other.max() <= range.max()));
        for (TollAccount one : others) {
            for (TollAccount two : others) {
                int sum = two.range().max();
                mark(AccountSign.SUM_OF_TWO, one != two && one.range().max() + sum == range.max());
                mark(AccountSign.DIFFERENCE_OF_TWO, one != two && one.range().max() - sum == range.max());
            }
        }
    }

    private static boolean isVague(TollAccount account) {
        return account.range().max() > VAGUE_FROM
                && account.range().max() > 2 * account.range().min();
    }

    private void markSides() {
        Set<VictimKind> kinds = account.toll().byKind().keySet();
        mark(AccountSign.COUNTS_CIVILIANS, kinds.contains(VictimKind.CIVILIANS));
        mark(AccountSign.COUNTS_FORCES, kinds.contains(VictimKind.STATE_FORCES));
        mark(AccountSign.COUNTS_FIGHTERS, kinds.contains(VictimKind.ARMED_GROUP));
        mark(AccountSign.COUNTS_PEOPLE, kinds.contains(VictimKind.UNKNOWN));
        mark(AccountSign.ONLY_CIVILIANS, kinds.equals(Set.of(VictimKind.CIVILIANS)));
        mark(AccountSign.ONLY_FORCES, kinds.equals(Set.of(VictimKind.STATE_FORCES)));
        mark(AccountSign.ONLY_FIGHTERS, kinds.equals(Set.of(VictimKind.ARMED_GROUP)));
        mark(AccountSign.ONLY_PEOPLE, kinds.equals(Set.of(VictimKind.UNKNOWN)));
        mark(
                AccountSign.OTHER_SIDES_THAN_OTHERS,
                others.stream()
                        .allMatch(other -> Collections.disjoint(
                                kinds, other.toll().byKind().keySet())));
    }

    private void markTelling() {
        List<CasualtyStatement> dead = account.version().dead();
        mark(AccountSign.SEVERAL_NUMBERS, dead.size() > 1);
        mark(AccountSign.ADDS_LATER_DEATHS, any(dead, toll -> toll.change() == CasualtyStatement.Change.ADDS));
        mark(AccountSign.AT_LEAST, any(dead, toll -> toll.qualifier() == Qualifier.AT_LEAST));
        mark(AccountSign.BARE, any(dead, toll -> toll.endToken() - toll.firstToken() == 1));
        Predicate<CasualtyStatement> headed = toll -> account.version().isInHeading(toll);
        mark(AccountSign.IN_HEADING, any(dead, headed));
        mark(AccountSign.ONLY_IN_HEADING, dead.stream().allMatch(headed));
        mark(
                AccountSign.AS_MANY_AS_IN_HEADING,
                all.stream()
                        .anyMatch(other -> any(
                                other.version().dead(),
                                toll -> other.version().isInHeading(toll)
                                        && toll.max() == account.range().max())));
        int first = first(account);
        mark(AccountSign.TOLD_FIRST, others.stream().allMatch(other -> first(other) > first));
        mark(AccountSign.TOLD_LAST, others.stream().allMatch(other -> first(other) < first));
    }

    private static boolean any(List<CasualtyStatement> tolls, Predicate<CasualtyStatement> test) {
        return tolls.stream().anyMatch(test);
    }

    private static int first(TollAccount account) {
        return account.version().dead().stream()
                .mapToInt(CasualtyStatement::firstToken)
                .min()
                .orElse(0);
    }

    private void mark(AccountSign sign, boolean holds) {
        signs.mark(sign, holds);
    }
}
