package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.harmattan.incident.Incident;

/**
 * An incident as a GeoJSON Feature (RFC 7946, WGS 84, longitude first): the properties that ARCHITECTURE.md lists, every
 * key always present and null where nothing is known.
 */
public final class IncidentJson {

    private IncidentJson() {}

    /** Writes the feature of one incident. */
    public static void write(JsonGenerator json, Incident incident) throws IOException {
        new FeatureWriter(json).write(incident);
    }

    /** The feature of one incident as text on one line. */
    public static String toString(Incident incident) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(text)) {
            write(json, incident);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * The incident of a feature that {@link #write} wrote; writing it again gives the same feature. What a feature does
     * not carry is filled in: the footprint is the disk of {@code uncertainty_m} around the point, actors have no key in
     * the lexicon, and a count's best number is its lowest where only the range is given.
     *
     * @throws IllegalArgumentException when it is no such feature; the message names the property
     */
    public static Incident read(JsonNode feature) {
        return new FeatureReader(feature).read();
    }

    /**
     * The incident of a feature given as text.
     *
     * @throws IllegalArgumentException when it is no JSON or no such feature
     */
    public static Incident read(String feature) {
        try {
            return read(Json.MAPPER.readTree(feature));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
