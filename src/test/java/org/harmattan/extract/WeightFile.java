package org.harmattan.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Weights as they were fitted, for a {@link PairModel} to read. */
final class WeightFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WeightFile() {}

    /**
     * The text of the file; what rounds to 0 is left out.
     *
     * @param about what the file says of itself
     */
    static String json(String about, double constant, Map<String, Double> weights) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        file.put("about", about);
        file.put("constant", rounded(constant));
        ObjectNode node = file.putObject("weights");
        weights.forEach((name, weight) -> {
            if (rounded(weight) != 0) {
                node.put(name, rounded(weight));
            }
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    /** The model that reads such a text. */
    static <T extends Enum<T>> PairModel<T> model(String json, Class<T> traits) throws IOException {
        return PairModel.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), traits.getSimpleName(), traits);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
