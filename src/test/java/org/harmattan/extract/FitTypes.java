package org.harmattan.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code data/lexicon/types.json}, what words speak for which type of incident, out of labelled sentences that tell of one. Run
 * it in the project's folder. The same sentences give the same weights.
 */
final class FitTypes {

    static final Path FILE = Path.of("data/lexicon/types.json");

    /** How many clues are kept: more sentences show more. */
    private static final int CLUES = 5_000;

    private static final double LASSO = 0.003;

    /** A smaller weight is left out of the file. */
    private static final double SMALL = 0.15;

    private FitTypes() {}

    public static void main(String[] arguments) throws Exception {
        Files.writeString(FILE, json(SentenceSamples.ofTypes((RuleExtractor) Extractors.real())));
    }

    /** The file, fitted to these sentences. */
    static String json(List<SentenceSamples.Sample> samples) throws IOException {
        ClueFile file = new ClueFile(
                "What words and pairs of words speak for a type of incident, made by FitTypes in src/test; do not edit.",
                SMALL);
        file.addAll(new ClueFit(samples, CLUES, LASSO));
        return file.json();
    }
}
