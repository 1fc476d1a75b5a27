package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
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
}
