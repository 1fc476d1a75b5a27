package org.harmattan.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** A file of what words and pairs of words speak for, as it is written for a {@link SentenceModel}. */
final class ClueFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode file = JSON.createObjectNode();
    private final ObjectNode constants = JSON.createObjectNode();
    private final Map<String, ObjectNode> weights = new TreeMap<>();
    private final double small;

    /**
     * A file without weights.
     *
     * @param about what it says of itself
     * @param small a smaller weight is left out
     */
    ClueFile(String about, double small) {
        this.small = small;
        file.put("about", about);
    }

    /** Sets a number that stands before the weights. */
    void set(String name, double value) {
        file.put(name, value);
    }

    /** Adds what speaks for one thing against another: the second of two labels against the first. */
    void addSecond(String name, ClueFit fit) {
        constants.put(name, rounded(fit.constant(1) - fit.constant(0)));
        fit.clues().forEach(clue -> add(clue, name, fit.weight(clue, 1) - fit.weight(clue, 0)));
    }

    /** Adds what speaks for each label. */
    void addAll(ClueFit fit) {
        for (int label = 0; label < fit.labels().size(); label++) {
            String name = fit.labels().get(label);
            constants.put(name, rounded(fit.constant(label)));
            for (String clue : fit.clues()) {
                add(clue, name, fit.weight(clue, label));
            }
        }
    }

    private void add(String clue, String name, double weight) {
        if (Math.abs(weight) >= small) {
            weights.computeIfAbsent(clue, key -> JSON.createObjectNode()).put(name, rounded(weight));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1e1) / 1e1;
    }

    /** The text of the file, a line for each clue. */
    String json() throws JsonProcessingException {
        file.set("constants", constants);
        ObjectNode node = file.putObject("weights");
        weights.forEach(node::set);
        return JSON.writeValueAsString(file).replace("},\"", "},\n\"") + "\n";
    }
}
