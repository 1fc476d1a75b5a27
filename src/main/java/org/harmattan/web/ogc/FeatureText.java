package org.harmattan.web.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.harmattan.geo.LonLat;

/** Writes one feature as GeoJSON in one piece. */
final class FeatureText {

    /** Writes a part of a feature. */
    @FunctionalInterface
    interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    private FeatureText() {}

    /**
     * The feature.
     *
     * @param geometry writes the member {@code geometry}
     * @param properties writes the members of {@code properties}
     */
    static String of(String id, Part geometry, Part properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ApiRequest.MAPPER.getFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", id);
            geometry.write(json);
            json.writeObjectFieldStart("properties");
            properties.write(json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    static Part point(LonLat at) {
        return json -> {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(at.lon());
            json.writeNumber(at.lat());
            json.writeEndArray();
            json.writeEndObject();
        };
    }
}
