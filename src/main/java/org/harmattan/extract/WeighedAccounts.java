package org.harmattan.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        double[] scores = IntStream.range(0, accounts.size())
                .mapToDouble(i -> signs.score(AccountSigns.read(accounts, i, reporter, twoSided)))
                .toArray();
        List<TollAccount> whole = IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0)
                .mapToObj(accounts::get)
                .toList();
        int best = IntStream.range(0, scores.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> scores[i]))
                .orElseThrow();
        return whole.isEmpty() ? List.of(accounts.get(best)) : whole;
    }
}
