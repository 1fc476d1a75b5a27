package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Location;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * The areas in which incidents may lie, as a GeoJSON FeatureCollection of polygons (RFC 7946, WGS 84, outer rings
 * counter-clockwise, five decimals: about a metre). Incidents without a place have none and are left out.
 */
public final class FootprintWriter implements IncidentWriter {

    private static final double DECIMALS = 1e5;

    private final JsonGenerator json;
    private long written;

    /** Starts the collection. */
    public FootprintWriter(OutputStream out) throws IOException {
        json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(Incident incident) throws IOException {
        if (incident.location() instanceof Location.Placed placed) {
            write(incident, placed);
            written++;
        }
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeNumberField("numberReturned", written);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(Incident incident, Location.Placed placed) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", incident.id());
        geometry(placed.footprint());
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", incident.id());
        json.writeStringField("title", incident.title().text());
        json.writeStringField("group", incident.group().label());
        json.writeNumberField("geo_precision", placed.geoPrecision().code());
        json.writeNumberField("uncertainty_m", placed.uncertaintyMetres());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void geometry(Geometry geometry) throws IOException {
        json.writeObjectFieldStart("geometry");
        if (geometry instanceof Polygon polygon) {
            json.writeStringField("type", "Polygon");
            json.writeFieldName("coordinates");
            polygon(polygon);
        } else if (geometry instanceof MultiPolygon several) {
            json.writeStringField("type", "MultiPolygon");
            json.writeArrayFieldStart("coordinates");
            for (int i = 0; i < several.getNumGeometries(); i++) {
                polygon((Polygon) several.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("a footprint is a polygon, not a " + geometry.getGeometryType());
        }
        json.writeEndObject();
    }

    private void polygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        ring(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), false);
        }
        json.writeEndArray();
    }

    private void ring(LinearRing ring, boolean counterClockwise) throws IOException {
        Coordinate[] corners = ring.getCoordinates();
        boolean forward = Orientation.isCCW(corners) == counterClockwise;
        json.writeStartArray();
        for (int i = 0; i < corners.length; i++) {
            Coordinate corner = corners[forward ? i : corners.length - 1 - i];
            json.writeStartArray();
            json.writeNumber(Math.round(corner.x * DECIMALS) / DECIMALS);
            json.writeNumber(Math.round(corner.y * DECIMALS) / DECIMALS);
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
