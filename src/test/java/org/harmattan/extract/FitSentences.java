package org.harmattan.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.extract.SentenceSamples.Sample;

/**
 * Makes {@code data/lexicon/sentences.json} out of labelled sentences: which tell of an incident, and of those that do, of which
 * type. Run it in the project's folder. The same sentences give the same weights.
 */
final class FitSentences {

    static final Path FILE = Path.of("data/lexicon/sentences.json");

    /** How many clues are kept. */
    private static final int FOR_TELLING = 6_000;

    private static final int FOR_TYPES = 2_500;

    private static final double LASSO_FOR_TELLING = 0.003;
    private static final double LASSO_FOR_TYPES = 0.005;

    /** A smaller weight is left out of the file. */
    private static final double SMALL = 0.2;

    /** From here on see {@link SentenceModel}; chosen by the scores of articles left out, see {@link ScoreLeftOut}. */
    private static final double DOUBTFUL = 0.05;

    private static final double SURE = 0.8;
    private static final double SURE_OF_TYPE = 0.4;

    private final ClueFit tells;
    private final ClueFit types;

    private FitSentences(List<Sample> samples) {
        tells = new ClueFit(samples.stream().map(FitSentences::asTelling).toList(), FOR_TELLING, LASSO_FOR_TELLING);
        types = new ClueFit(samples.stream().filter(FitSentences::isTelling).toList(), FOR_TYPES, LASSO_FOR_TYPES);
    }

    private static boolean isTelling(Sample sample) {
        return !sample.label().equals(SentenceSamples.NOTHING);
    }

    private static Sample asTelling(Sample sample) {
        return isTelling(sample)
                ? new Sample(sample.group(), SentenceModel.TELLS, sample.weight(), sample.clues(), sample.size())
                : sample;
    }

    static String json(List<Sample> samples) throws IOException {
        return new FitSentences(samples).json();
    }

    public static void main(String[] arguments) throws Exception {
        Files.writeString(FILE, json(SentenceSamples.read((RuleExtractor) Extractors.real())));
    }

    private String json() throws IOException {
        ClueFile file = new ClueFile(
                "What words and pairs of words speak for a sentence telling of an incident, and of a type, made by"
                        + " FitSentences in src/test; do not edit.",
                SMALL);
        file.set("doubtful", DOUBTFUL);
        file.set("sure", SURE);
        file.set("sure_of_type", SURE_OF_TYPE);
        file.addSecond(SentenceModel.TELLS, tells);
        file.addAll(types);
        return file.json();
    }
}
