package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jackson as this package uses it. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
            .build();

    private static final JsonFactory FACTORY = MAPPER.getFactory();

    private Json() {}

    /**
     * Goes through a Writer because Jackson's own encoder fails on half a surrogate pair, which an article from a JSON
     * file can contain; the JDK's writes a question mark, which also leaves the offsets right.
     */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(writer(out));
    }

    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A small piece of JSON as text. */
    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    static void text(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    static void texts(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String key, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    /** Sorted by name, so that the same incident always gives the same bytes. */
    static void parameters(JsonGenerator json, String key, Map<String, String> values) throws IOException {
        json.writeFieldName(key);
        object(json, values);
    }

    /** The same without a key. */
    static void object(JsonGenerator json, Map<String, String> values) throws IOException {
        json.writeStartObject();
        for (String name : values.keySet().stream().sorted().toList()) {
            json.writeStringField(name, values.get(name));
        }
        json.writeEndObject();
    }
}
