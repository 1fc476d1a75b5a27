package org.harmattan.extract;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Weighs {@link AccountSign}s. Immutable; safe for several threads. */
final class WeighedAccounts implements AccountJudge {

    /** So many sources of one event are compared with each other at most, so that the time stays linear in the length of a text. */
    private static final int MOST = 24;

    private final PairModel<AccountSign> signs;

    WeighedAccounts(PairModel<AccountSign> signs) {
        this.signs = signs;
    }

    @Override
    public List<TollAccount> whole(List<TollAccount> accounts, String reporter, boolean twoSided) {
        if (accounts.size() < 2 || accounts.size() > MOST) {
            return accounts;
        }
        Map<TollAccount, Double> scores = new IdentityHashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            scores.put(accounts.get(i), signs.score(AccountSigns.read(accounts, i, reporter, twoSided)));
        }
        return whole(accounts, scores::get);
    }

    /** Those for which more speaks than against, or the one for which most does. */
    static <A> List<A> whole(List<A> accounts, ToDoubleFunction<A> score) {
        List<A> whole = accounts.stream()
                .filter(account -> score.applyAsDouble(account) > 0)
                .toList();
        return whole.isEmpty()
                ? List.of(
                        accounts.stream().max(Comparator.comparingDouble(score)).orElseThrow())
                : whole;
    }
}
