package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/** The area in which an incident may lie, as GeoJSON. */
public final class FootprintJson {

    private FootprintJson() {}

    /**
     * The feature in one piece.
     *
     * @throws IllegalArgumentException when nothing places the incident
     */
    public static String toString(Incident incident) {
        if (!(incident.location() instanceof Location.Placed placed)) {
            throw new IllegalArgumentException("incident " + incident.id() + " has no place");
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(text)) {
            FootprintFeature.open(json, incident, placed);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
