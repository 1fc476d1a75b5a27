package org.harmattan.web.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Streams a page of features as a GeoJSON FeatureCollection with the members of 17-069r4, clause 7.15. */
final class ItemsWriter {

    private final ApiRequest request;
    private final ItemSource source;
    private final ItemSource.Items items;
    private final Optional<String> next;

    ItemsWriter(ApiRequest request, ItemSource source, ItemSource.Items items, Optional<String> next) {
        this.request = request;
        this.source = source;
        this.items = items;
        this.next = next;
    }

    void write(OutputStream out, Instant timeStamp) throws IOException {
        ObjectNode head = ApiRequest.MAPPER.createObjectNode();
        var links = request.selfLinks(head, Collections.GEOJSON);
        next.ifPresent(address -> ApiRequest.link(links, "next", Collections.GEOJSON, "The next features", address));
        ApiRequest.link(
                links,
                "collection",
                Collections.JSON,
                source.description().title(),
                request.url(Collections.path(source)) + "?f=json");
        JsonGenerator json = ApiRequest.MAPPER.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("timeStamp", timeStamp.toString());
        json.writeNumberField("numberMatched", items.matched());
        for (Map.Entry<String, Long> count : items.counts().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeFieldName("links");
        json.writeTree(head.path("links"));
        json.writeArrayFieldStart("features");
        int written = 0;
        for (String feature : items.features()) {
            // Half a surrogate pair in a text becomes a question mark instead of a failure.
            json.writeRawValue(new String(feature.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            written++;
        }
        json.writeEndArray();
        json.writeNumberField("numberReturned", written);
        json.writeEndObject();
        json.close();
    }

    /** A feature that the program itself wrote. */
    static ObjectNode parse(String feature) {
        try {
            return (ObjectNode) ApiRequest.MAPPER.readTree(feature);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the program wrote broken JSON", e);
        }
    }
}
