package org.harmattan.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        file.put(
                "about",
                "What words and pairs of words speak for a sentence telling of an incident, and of a type, made by"
                        + " FitSentences in src/test; do not edit.");
        file.put("doubtful", DOUBTFUL);
        file.put("sure", SURE);
        file.put("sure_of_type", SURE_OF_TYPE);
        ObjectNode constants = file.putObject("constants");
        constants.put(SentenceModel.TELLS, FitTypes.rounded(tells.constant(1) - tells.constant(0)));
        FitTypes.putConstants(constants, types);
        ObjectNode node = file.putObject("weights");
        Set<String> clues = new TreeSet<>(tells.clues());
        clues.addAll(types.clues());
        for (String clue : clues) {
            ObjectNode own = json.createObjectNode();
            FitTypes.put(own, SentenceModel.TELLS, tells.weight(clue, 1) - tells.weight(clue, 0), SMALL);
            FitTypes.putWeights(own, types, clue, SMALL);
            if (!own.isEmpty()) {
                node.set(clue, own);
            }
        }
        return json.writeValueAsString(file).replace("},\"", "},\n\"") + "\n";
    }
}
