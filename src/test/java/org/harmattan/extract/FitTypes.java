package org.harmattan.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

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
        ClueFit types = new ClueFit(samples, CLUES, LASSO);
        ObjectMapper json = new ObjectMapper();
        ObjectNode file = json.createObjectNode();
        file.put(
                "about",
                "What words and pairs of words speak for a type of incident, made by FitTypes in src/test; do not edit.");
        putConstants(file.putObject("constants"), types);
        ObjectNode node = file.putObject("weights");
        for (String clue : new TreeSet<>(types.clues())) {
            ObjectNode own = json.createObjectNode();
            putWeights(own, types, clue, SMALL);
            if (!own.isEmpty()) {
                node.set(clue, own);
            }
        }
        return json.writeValueAsString(file).replace("},\"", "},\n\"") + "\n";
    }

    static void putConstants(ObjectNode constants, ClueFit types) {
        for (int label = 0; label < types.labels().size(); label++) {
            constants.put(types.labels().get(label), rounded(types.constant(label)));
        }
    }

    static void putWeights(ObjectNode own, ClueFit types, String clue, double small) {
        for (int label = 0; label < types.labels().size(); label++) {
            put(own, types.labels().get(label), types.weight(clue, label), small);
        }
    }

    static void put(ObjectNode own, String key, double weight, double small) {
        if (Math.abs(weight) >= small) {
            own.put(key, rounded(weight));
        }
    }

    static double rounded(double value) {
        return Math.round(value * 1e1) / 1e1;
    }
}
