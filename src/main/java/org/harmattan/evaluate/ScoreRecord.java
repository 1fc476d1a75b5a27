package org.harmattan.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps scores on record: a page for people ({@code accuracy.md}) and beside it the numbers it is made from
 * ({@code accuracy.json}). The first run over a part is never overwritten.
 */
public final class ScoreRecord {

    private static final String PAGE = ".md";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path page;
    private final Path numbers;

    /**
     * The record with that page.
     *
     * @throws IllegalArgumentException unless the name ends with {@code .md}
     */
    public ScoreRecord(Path page) {
        String name = String.valueOf(page.getFileName());
        if (!name.endsWith(PAGE)) {
            throw new IllegalArgumentException("expected a file name that ends with .md, not " + page);
        }
        this.page = page;
        this.numbers = page.resolveSibling(name.substring(0, name.length() - PAGE.length()) + ".json");
    }

    /**
     * Adds the scores and writes both files anew.
     *
     * @throws GoldException when the numbers on record cannot be understood
     * @throws IOException when a file cannot be read or written
     */
    public void add(List<Evaluation> evaluations, ScoredProgram program) throws GoldException, IOException {
        TreeMap<String, ScoreHistory> histories = read();
        for (Evaluation evaluation : evaluations) {
            String name = evaluation.subject().label() + "/" + evaluation.gold().part();
            ScoreRun run = new ScoreRun(program, evaluation.gold().digest(), evaluation.sheets());
            ScoreHistory history = histories.getOrDefault(name, new ScoreHistory(name, run, run));
            histories.put(name, history.withPresent(run));
        }
        WholeFile.write(numbers, MAPPER.writeValueAsString(toJson(histories)) + "\n");
        WholeFile.write(page, ScorePage.of(List.copyOf(histories.values())));
    }

    private TreeMap<String, ScoreHistory> read() throws GoldException, IOException {
        TreeMap<String, ScoreHistory> histories = new TreeMap<>();
        if (Files.notExists(numbers)) {
            return histories;
        }
        try {
            for (Map.Entry<String, JsonNode> entry :
                    MAPPER.readTree(Files.readString(numbers)).properties()) {
                GoldFields fields = GoldFields.of(numbers + ": " + entry.getKey(), entry.getValue());
                histories.put(
                        entry.getKey(),
                        new ScoreHistory(entry.getKey(), run(fields.object("first")), run(fields.object("present"))));
            }
        } catch (JsonProcessingException e) {
            throw new GoldException(numbers + ": no JSON: " + e.getOriginalMessage()
                    + "; bring back the last good version, the first runs stand nowhere else");
        }
        return histories;
    }

    private static ScoreRun run(GoldFields fields) throws GoldException {
        LocalDate date = fields.findDay("date").orElseThrow(() -> fields.fault("date", "is missing"));
        ScoredProgram program = new ScoredProgram(date, fields.text("version"), fields.text("gazetteer"));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (GoldFields sheet : fields.list("scores")) {
            EnumMap<Measure, Double> values = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                if (sheet.has(measure.key())) {
                    sheet.findNumber(measure.key()).ifPresent(value -> values.put(measure, value));
                }
            }
            sheets.add(new ScoreSheet(sheet.text("language"), values));
        }
        return new ScoreRun(program, fields.text("gold"), sheets);
    }

    private static ObjectNode toJson(Map<String, ScoreHistory> histories) {
        ObjectNode json = MAPPER.createObjectNode();
        histories.forEach((name, history) -> {
            ObjectNode entry = json.putObject(name);
            entry.set("first", toJson(history.first()));
            entry.set("present", toJson(history.present()));
        });
        return json;
    }

    private static ObjectNode toJson(ScoreRun run) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("date", run.program().date().toString());
        json.put("version", run.program().version());
        json.put("gazetteer", run.program().gazetteer());
        json.put("gold", run.gold());
        json.set("scores", EvaluationJson.scores(run.sheets()));
        return json;
    }
}
