package org.harmattan.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The JSON-LD that news sites leave for search engines. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLd() {}

    /** Every {@code datePublished} in it, in order. */
    static List<String> datesPublished(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> script.data())
                .flatMap(JsonLd::parse)
                .flatMap(json -> json.findValues("datePublished").stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static Stream<JsonNode> parse(String script) {
        try {
            return Stream.ofNullable(MAPPER.readTree(script));
        } catch (JsonProcessingException e) {
            // Many sites have broken JSON-LD; it is a hint, and the page's other hints remain.
            return Stream.empty();
        }
    }
}
