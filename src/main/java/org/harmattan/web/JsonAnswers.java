package org.harmattan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Small JSON objects as answers. */
final class JsonAnswers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonAnswers() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Writes JSON piece by piece, trees too; closing it leaves the stream open, and open objects too, so that what was cut
     * off does not look whole.
     */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    /** Sends an object that is made for this request alone, with the status that is set. */
    static void sendOnce(Context ctx, ObjectNode json) throws IOException {
        Answers.sendOnce(ctx, "application/json", out -> out.write(bytes(json)));
    }

    /**
     * A tree out of JSON that somebody sent, in UTF-8.
     *
     * @throws JsonProcessingException when it is none
     */
    static JsonNode read(byte[] json) throws JsonProcessingException {
        return STRICT.readTree(new String(json, StandardCharsets.UTF_8));
    }

    /** A tree out of JSON that the program itself wrote. */
    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the program wrote broken JSON", e);
        }
    }

    /** Sends an object that is made only when the client does not have it; {@code state} as in {@link Answers}. */
    static void send(Context ctx, String state, Supplier<ObjectNode> json) throws IOException {
        Answers.sendTagged(ctx, "application/json", Answers.REVALIDATE, state, out -> {
            out.write(bytes(json.get()));
        });
    }

    /** An object in UTF-8. */
    static byte[] bytes(ObjectNode json) throws JsonProcessingException {
        // Through a string: half a surrogate pair in a text becomes a question mark instead of a failure.
        return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }
}
