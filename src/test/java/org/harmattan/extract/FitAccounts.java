package org.harmattan.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.harmattan.extract.AccountSamples.Account;
import org.harmattan.extract.AccountSamples.Sample;

/**
 * Makes {@code data/lexicon/accounts.json} out of annotated events of which several sources count the dead: run it in the
 * project's folder after a change to how numbers or sources are read. Prints how often all accounts together give the annotated
 * range, and how often those weighed as of the whole event do, of articles, a tenth each time, that are left out of the fit.
 */
final class FitAccounts {

    private static final String ABOUT =
            "Weights of what speaks for the dead that a source gives being those of the whole event (AccountSign),"
                    + " made by FitAccounts in src/test; do not edit.";

    static final Path FILE = Path.of("data/lexicon/accounts.json");

    private static final PairFit.Settings SETTINGS = new PairFit.Settings(
            Integer.getInteger("pairs", 0), 15, Integer.getInteger("first", 30), Integer.getInteger("second", 3));

    private static final int FOLDS = 10;

    private FitAccounts() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = AccountSamples.read();
        Files.writeString(FILE, fit(samples, sample -> true).json(ABOUT));
        int right = 0;
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<AccountSign> model = fit(samples, sample -> Folds.of(sample.article(), FOLDS) != fold)
                    .model();
            right += samples.stream()
                    .filter(sample -> Folds.of(sample.article(), FOLDS) == fold)
                    .filter(sample -> sample.isRight(whole(sample, model)))
                    .count();
        }
        long all = samples.stream()
                .filter(sample -> sample.isRight(sample.accounts()))
                .count();
        System.out.println(samples.size() + " events, right with all accounts " + all + ", weighed " + right);
    }

    /** Those of the accounts that are weighed as of the whole event. */
    static List<Account> whole(Sample sample, PairModel<AccountSign> model) {
        return WeighedAccounts.whole(sample.accounts(), account -> model.score(account.holds()));
    }

    private static PairFit<AccountSign> fit(List<Sample> samples, Predicate<Sample> kept) {
        List<PairFit.Case> cases = samples.stream()
                .filter(kept)
                .flatMap(sample -> sample.cases().stream())
                .toList();
        return new PairFit<>(AccountSign.class, SETTINGS, cases);
    }
}
