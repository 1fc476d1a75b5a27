package org.harmattan.exchange.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue.Kind;

/**
 * The features of a GeoJSON file: a FeatureCollection, or one feature after the other, on lines of their own or not, with
 * or without record separators. One feature in memory at a time.
 */
final class Features implements RowSource {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonParser json;
    private boolean inCollection;
    private long number;

    Features(Reader text) throws IOException {
        json = MAPPER.getFactory().createParser(new WithoutSeparators(new BufferedReader(text)));
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Optional<RawRow> next() throws IOException, BrokenRow {
        long line = json.currentLocation().getLineNr();
        try {
            return feature();
        } catch (JsonProcessingException e) {
            throw new BrokenRow(
                    Kind.BROKEN_JSON,
                    place(Optional.ofNullable(e.getLocation())
                            .map(at -> (long) at.getLineNr())
                            .orElse(line)),
                    true,
                    "is not JSON from here on (" + e.getOriginalMessage()
                            + "): repair or fetch it again. Nothing after it" + " was read");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private Optional<RawRow> feature() throws IOException, BrokenRow {
        while (true) {
            JsonToken token = json.nextToken();
            if (token == null) {
                return Optional.empty();
            }
            if (inCollection && token == JsonToken.END_ARRAY) {
                inCollection = false;
            } else if (token == JsonToken.START_OBJECT) {
                number++;
                if (inCollection) {
                    return Optional.of(read());
                }
                Optional<RawRow> root = root();
                if (root.isPresent()) {
                    return root;
                }
            } else if (inCollection) {
                long line = json.currentTokenLocation().getLineNr();
                number++;
                json.skipChildren();
                throw new BrokenRow(Kind.BROKEN_JSON, place(line), false, "is no feature: " + token.name());
            } else if (token == JsonToken.FIELD_NAME) {
                member();
            }
        }
    }

    private RowPlace place(long line) {
        return RowPlace.ofFeature(line, Math.max(1, number), Optional.empty());
    }

    private RawRow read() throws IOException {
        long line = json.currentTokenLocation().getLineNr();
        return new Feature(line, number, json.readValueAsTree());
    }

    /** An object at the top: a feature, or a collection, whose features are read on their way. */
    private Optional<RawRow> root() throws IOException, BrokenRow {
        long line = json.currentTokenLocation().getLineNr();
        ObjectNode members = MAPPER.createObjectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                inCollection = true;
                number--;
                return Optional.empty();
            }
            members.set(name, json.readValueAsTree());
        }
        if (!members.path("type").asText().equals("Feature")) {
            throw new BrokenRow(
                    Kind.BROKEN_JSON,
                    place(line),
                    false,
                    "is neither a GeoJSON feature nor a FeatureCollection: its type is "
                            + RowFault.quoted(members.path("type").asText()));
        }
        return Optional.of(new Feature(line, number, members));
    }

    /** A member of the collection after its features. */
    private void member() throws IOException {
        json.nextToken();
        json.skipChildren();
    }

    /** Record separators (RFC 8142) are blanks to a reader of JSON. */
    private static final class WithoutSeparators extends FilterReader {

        private static final char RECORD_SEPARATOR = 0x1E;

        WithoutSeparators(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            return c == RECORD_SEPARATOR ? ' ' : c;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (target[i] == RECORD_SEPARATOR) {
                    target[i] = ' ';
                }
            }
            return count;
        }
    }
}
