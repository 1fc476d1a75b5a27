package org.harmattan.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Areas as GeoJSON geometries (RFC 7946, WGS 84): outer rings counter-clockwise, five decimals, which are about a metre. */
public final class GeometryJson {

    private GeometryJson() {}

    /**
     * One or more polygons as text.
     *
     * @throws IllegalArgumentException when it is no polygon
     */
    public static String toString(Geometry geometry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(text)) {
            write(json, geometry);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Writes one or more polygons as an object.
     *
     * @throws IllegalArgumentException when it is no polygon
     */
    public static void write(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeStartObject();
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
