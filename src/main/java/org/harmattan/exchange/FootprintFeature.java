package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;

/** The area in which an incident may lie, as a GeoJSON feature: outer rings counter-clockwise, five decimals. */
final class FootprintFeature {

    private static final List<Column<Incident>> COLUMNS = IncidentColumns.footprints();

    private FootprintFeature() {}

    /** Writes a feature that further members may follow; the caller ends it. */
    static void open(JsonGenerator json, Incident incident, Location.Placed placed) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", incident.id());
        json.writeFieldName("geometry");
        GeometryJson.write(json, placed.footprint());
        json.writeObjectFieldStart("properties");
        for (Column<Incident> column : COLUMNS) {
            json.writeFieldName(column.name());
            json.writeObject(column.of(incident).orElse(null));
        }
        json.writeEndObject();
    }
}
