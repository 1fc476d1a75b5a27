package org.harmattan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    static final Path FILE = Path.of("data/lexicon/accounts.json");

    private static final PairFit.Settings SETTINGS = new PairFit.Settings(
            Integer.getInteger("pairs", 0), 15, Integer.getInteger("first", 30), Integer.getInteger("second", 3));

    private static final int FOLDS = 10;

    private FitAccounts() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = AccountSamples.read();
        Files.writeString(FILE, fit(samples, sample -> true));
        int right = 0;
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<AccountSign> model = model(fit(samples, sample -> fold(sample) != fold));
            right += samples.stream()
                    .filter(sample -> fold(sample) == fold)
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
        List<Account> whole = sample.accounts().stream()
                .filter(account -> model.score(account.holds()) > 0)
                .toList();
        return whole.isEmpty()
                ? List.of(sample.accounts().stream()
                        .max(Comparator.comparingDouble(account -> model.score(account.holds())))
                        .orElseThrow())
                : whole;
    }

    private static int fold(Sample sample) {
        return Math.floorMod(sample.article().hashCode(), FOLDS);
    }

    private static String fit(List<Sample> samples, Predicate<Sample> kept) throws IOException {
        List<PairFit.Case> cases = samples.stream()
                .filter(kept)
                .flatMap(sample -> sample.cases().stream())
                .toList();
        return new PairFit<>(AccountSign.class, SETTINGS, cases)
                .json(
                        "Weights of what speaks for the dead that a source gives being those of the whole event (AccountSign),"
                                + " made by FitAccounts in src/test; do not edit.");
    }

    private static PairModel<AccountSign> model(String json) throws IOException {
        return PairModel.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "accounts.json", AccountSign.class);
    }
}
