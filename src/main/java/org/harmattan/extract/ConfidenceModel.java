package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.incident.CodedField;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;

/**
 * How likely an incident is to be right, and each of its fields, by its traits. The weights stand in
 * {@code data/lexicon/confidence.json}; {@code harmattan calibrate} fits them to annotated articles. Immutable; safe for
 * several threads.
 *
 * @param incident that there was such an incident, of that type and by that group
 * @param fields that a field is right
 */
public record ConfidenceModel(LogisticModel<Trait> incident, Map<CodedField, LogisticModel<Trait>> fields) {

    private static final String ABOUT = "Fitted by harmattan calibrate, never by hand. For the incident as a whole and"
            + " for each field: the constant and the weights of a logistic function of the traits in Trait.java.";

    /** Some hundred articles tell of nothing rarer than one case in twenty. */
    private static final double LEAST = 0.05;

    /** Copies the map. */
    public ConfidenceModel {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it is no JSON or lacks something; the message names it
     */
    static ConfidenceModel read(InputStream json) throws IOException {
        return Lexicons.read(json, "confidence.json", ConfidenceModel::of);
    }

    private static ConfidenceModel of(JsonNode root) {
        Map<CodedField, LogisticModel<Trait>> fields = new EnumMap<>(CodedField.class);
        for (CodedField field : CodedField.values()) {
            fields.put(field, model(root.required(field.key())));
        }
        return new ConfidenceModel(model(root.required("incident")), fields);
    }

    private static LogisticModel<Trait> model(JsonNode node) {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        node.required("weights")
                .properties()
                .forEach(weight -> weights.put(
                        Trait.valueOf(weight.getKey().toUpperCase(Locale.ROOT)),
                        weight.getValue().asDouble()));
        return new LogisticModel<>(node.required("constant").asDouble(), weights);
    }

    /** The file that {@link #read} reads. */
    public String json() {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("about", ABOUT);
        write(root.putObject("incident"), incident);
        Arrays.stream(CodedField.values()).forEach(field -> write(root.putObject(field.key()), fields.get(field)));
        return root.toPrettyString() + "\n";
    }

    private static void write(ObjectNode node, LogisticModel<Trait> model) {
        node.put("constant", rounded(model.constant()));
        ObjectNode weights = node.putObject("weights");
        model.weights().forEach((trait, weight) -> weights.put(trait.key(), rounded(weight)));
    }

    /** The same incidents with their confidences. */
    Extraction rate(Extraction extraction) {
        List<double[]> traits = Trait.of(extraction);
        List<Incident> rated = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            rated.add(rate(extraction.incidents().get(i), traits.get(i)));
        }
        return new Extraction(extraction.article(), rated, extraction.mentions(), extraction.expressions());
    }

    private static double stated(double probability) {
        return rounded(Math.max(LEAST, Math.min(1 - LEAST, probability)));
    }

    private Incident rate(Incident read, double[] traits) {
        Map<CodedField, Double> confidences = new EnumMap<>(CodedField.class);
        fields.forEach((field, model) -> confidences.put(field, stated(model.probability(traits))));
        return new IncidentChange(read)
                .confidence(stated(incident.probability(traits)))
                .fieldConfidence(confidences)
                .result();
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
