package org.harmattan.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/** GeoJSON features, each on a line of its own, a record separator before it or not. A broken line costs only itself. */
final class FeatureLines implements RowSource {

    /** Two features on a line are not features on lines. */
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int LONGEST_LINE = 1 << 25;
    private static final char RECORD_SEPARATOR = 0x1E;

    private final BufferedReader text;
    private long line;
    private long number;

    FeatureLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** Whether the first line that is not blank is a whole feature. */
    static boolean fits(Reader text) throws IOException {
        FeatureLines lines = new FeatureLines(text);
        try {
            return lines.next().isPresent();
        } catch (BrokenRow e) {
            return false;
        }
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Optional<RawRow> next() throws IOException, BrokenRow {
        while (true) {
            StringBuilder content = new StringBuilder();
            int c = text.read();
            if (c < 0) {
                return Optional.empty();
            }
            line++;
            for (; c >= 0 && c != '\n'; c = text.read()) {
                if (content.length() < LONGEST_LINE && c != RECORD_SEPARATOR) {
                    content.append((char) c);
                }
            }
            if (!content.toString().isBlank()) {
                number++;
                return Optional.of(feature(content.toString()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private RowPlace place() {
        return RowPlace.ofFeature(line, number, Optional.empty());
    }

    private RawRow feature(String content) throws BrokenRow {
        try {
            JsonNode json = MAPPER.readTree(content);
            if (json.path("type").asText().equals("Feature")) {
                return new Feature(line, number, json);
            }
            throw new BrokenRow(Kind.BROKEN_JSON, place(), false, "is not a GeoJSON feature");
        } catch (JsonProcessingException e) {
            throw new BrokenRow(
                    Kind.BROKEN_JSON,
                    place(),
                    false,
                    "is not JSON (" + e.getOriginalMessage() + "): repair the line or leave it out");
        }
    }
}
