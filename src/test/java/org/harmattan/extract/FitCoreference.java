package org.harmattan.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code data/lexicon/coreference.json} out of the frames of annotated articles for which a reader said what they tell of
 * ({@code src/test/resources/gold/incidents/tellings.tsv}): run it in the project's folder after a change to how frames are
 * made or compared.
 */
final class FitCoreference {

    static final Path FILE = Path.of("data/lexicon/coreference.json");

    /** With penalties that told best which frames left out, a tenth of the articles each time, tell of the same. */
    private static final PairFit.Settings SETTINGS = new PairFit.Settings(80, 25, 300, 60);

    private FitCoreference() {}

    public static void main(String[] arguments) throws Exception {
        List<PairFit.Case> cases = TellingSamples.read().stream()
                .map(sample -> new PairFit.Case(sample.holds(), sample.same()))
                .toList();
        Files.writeString(
                FILE,
                new PairFit<>(Tie.class, SETTINGS, cases)
                        .json("Weights of what speaks for a frame telling of an event told before (Tie), alone and in"
                                + " pairs, made by FitCoreference in src/test; do not edit."));
    }
}
