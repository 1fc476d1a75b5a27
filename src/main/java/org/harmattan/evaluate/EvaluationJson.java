package org.harmattan.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Scores for programs to read. */
public final class EvaluationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double DECIMALS = 1_000_000;

    private EvaluationJson() {}

    /**
     * The evaluations as one JSON document, indented.
     *
     * @param worst how many articles to list of each
     * @param reveal whether to list those of held-out articles too
     */
    public static String of(List<Evaluation> evaluations, int worst, boolean reveal) {
        ArrayNode json = MAPPER.createArrayNode();
        for (Evaluation evaluation : evaluations) {
            ObjectNode entry = json.addObject();
            entry.put("of", evaluation.subject().label());
            entry.put("part", evaluation.gold().part());
            entry.put("gold", evaluation.gold().digest());
            entry.set("scores", scores(evaluation.sheets()));
            entry.put("articles_with_errors", evaluation.findings().size());
            if (reveal || !evaluation.gold().isHeldOut()) {
                entry.set("worst", findings(evaluation.worst(worst)));
            }
        }
        return json.toPrettyString();
    }

    /** One object per language, its keys those of {@link Measure#key}. */
    static ArrayNode scores(List<ScoreSheet> sheets) {
        ArrayNode json = MAPPER.createArrayNode();
        for (ScoreSheet sheet : sheets) {
            ObjectNode scores = json.addObject().put("language", sheet.language());
            sheet.values().forEach((measure, value) -> scores.put(measure.key(), rounded(value)));
        }
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    private static ArrayNode findings(List<Finding> findings) {
        ArrayNode json = MAPPER.createArrayNode();
        for (Finding finding : findings) {
            ArrayNode lines = json.addObject()
                    .put("article", finding.article())
                    .put("errors", finding.errors())
                    .putArray("lines");
            finding.lines().forEach(lines::add);
        }
        return json;
    }
}
