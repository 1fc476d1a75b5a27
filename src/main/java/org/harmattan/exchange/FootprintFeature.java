package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The area in which an incident may lie, as a GeoJSON feature: outer rings counter-clockwise, five decimals. */
final class FootprintFeature {

    private static final List<Column<Incident>> COLUMNS = IncidentColumns.footprints();

    private FootprintFeature() {}

    /** Writes a feature that further members may follow; the caller ends it. */
    static void open(JsonGenerator json, Incident incident, Location.Placed placed) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", incident.id());
        geometry(json, placed.footprint());
        json.writeObjectFieldStart("properties");
        for (Column<Incident> column : COLUMNS) {
            json.writeFieldName(column.name());
            json.writeObject(column.of(incident).orElse(null));
        }
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeObjectFieldStart("geometry");
        if (geometry instanceof Polygon polygon) {
            json.writeStringField("type", "Polygon");
            json.writeFieldName("coordinates");
            polygon(json, polygon);
        } else if (geometry instanceof MultiPolygon several) {
            json.writeStringField("type", "MultiPolygon");
            json.writeArrayFieldStart("coordinates");
            for (int i = 0; i < several.getNumGeometries(); i++) {
                polygon(json, (Polygon) several.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("a footprint is a polygon, not a " + geometry.getGeometryType());
        }
        json.writeEndObject();
    }

    private static void polygon(JsonGenerator json, Polygon polygon) throws IOException {
        json.writeStartArray();
        ring(json, polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(json, polygon.getInteriorRingN(i), false);
        }
        json.writeEndArray();
    }

    private static void ring(JsonGenerator json, LinearRing ring, boolean counterClockwise) throws IOException {
        Coordinate[] corners = ring.getCoordinates();
        boolean forward = Orientation.isCCW(corners) == counterClockwise;
        json.writeStartArray();
        for (int i = 0; i < corners.length; i++) {
            Coordinate corner = corners[forward ? i : corners.length - 1 - i];
            json.writeStartArray();
            json.writeNumber(Rounding.fiveDecimals(corner.x));
            json.writeNumber(Rounding.fiveDecimals(corner.y));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
