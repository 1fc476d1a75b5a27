package org.harmattan.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.harmattan.extract.AssaultSamples.Sample;

/**
 * Makes {@code data/lexicon/assaults.json} out of the assaults in annotated articles: run it in the project's folder after a
 * change to how events, actors or victims are read. Prints how often rules are right, and it about articles, a fifth each time,
 * that are left out of the fit.
 */
final class FitAssaults {

    private static final String ABOUT =
            "Weights of what speaks for an assault having been a fight and no attack on those who do not fight"
                    + " (AssaultSign), made by FitAssaults in src/test; do not edit.";

    static final Path FILE = Path.of("data/lexicon/assaults.json");

    private static final PairFit.Settings SETTINGS = new PairFit.Settings(
            Integer.getInteger("pairs", 0), 25, Integer.getInteger("first", 300), Integer.getInteger("second", 30));

    private static final int FOLDS = 5;

    private FitAssaults() {}

    public static void main(String[] arguments) throws Exception {
        List<Sample> samples = AssaultSamples.read();
        Files.writeString(FILE, fit(samples, sample -> true).json(ABOUT));
        int right = 0;
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            PairModel<AssaultSign> model = fit(samples, sample -> Folds.of(sample.article(), FOLDS) != fold)
                    .model();
            right += samples.stream()
                    .filter(sample -> Folds.of(sample.article(), FOLDS) == fold)
                    .filter(sample -> model.score(sample.holds()) > 0 == sample.fight())
                    .count();
        }
        long byRules = samples.stream()
                .filter(sample -> sample.holds()[AssaultSign.RULE_CLASH.ordinal()] == sample.fight())
                .count();
        System.out.println(samples.size() + " assaults, right by rules " + byRules + ", weighed " + right);
    }

    private static PairFit<AssaultSign> fit(List<Sample> samples, Predicate<Sample> kept) {
        List<PairFit.Case> cases = samples.stream()
                .filter(kept)
                .map(sample -> new PairFit.Case(sample.holds(), sample.fight()))
                .toList();
        return new PairFit<>(AssaultSign.class, SETTINGS, cases);
    }
}
