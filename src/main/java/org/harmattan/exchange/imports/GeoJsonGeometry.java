package org.harmattan.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.harmattan.exchange.imports.ImportIssue.Kind;
import org.harmattan.geo.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Geometries of GeoJSON (RFC 7946); heights are left out. */
final class GeoJsonGeometry {

    private static final String GEOMETRY = "geometry";

    private GeoJsonGeometry() {}

    /** The geometry of an object; empty when it is null or has no corners. */
    static Optional<Geometry> read(JsonNode object) throws RowFault {
        if (object.isMissingNode() || object.isNull()) {
            return Optional.empty();
        }
        try {
            Geometry geometry = geometry(object);
            return geometry.isEmpty() ? Optional.empty() : Optional.of(geometry);
        } catch (IllegalArgumentException e) {
            throw new RowFault(Kind.BAD_GEOMETRY, GEOMETRY, "cannot be read: " + e.getMessage());
        }
    }

    private static Geometry geometry(JsonNode object) {
        JsonNode at = object.path("coordinates");
        return switch (object.path("type").asText()) {
            case "Point" ->
                at.isEmpty() ? Geometries.FACTORY.createPoint() : Geometries.FACTORY.createPoint(corner(at));
            case "MultiPoint" -> Geometries.FACTORY.createMultiPointFromCoords(corners(at));
            case "LineString" -> Geometries.FACTORY.createLineString(corners(at));
            case "MultiLineString" -> {
                LineString[] lines = new LineString[at.size()];
                for (int i = 0; i < lines.length; i++) {
                    lines[i] = Geometries.FACTORY.createLineString(corners(at.get(i)));
                }
                yield Geometries.FACTORY.createMultiLineString(lines);
            }
            case "Polygon" -> polygon(at);
            case "MultiPolygon" -> {
                Polygon[] polygons = new Polygon[at.size()];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = polygon(at.get(i));
                }
                yield Geometries.FACTORY.createMultiPolygon(polygons);
            }
            default ->
                throw new IllegalArgumentException(
                        "it is a " + RowFault.quoted(object.path("type").asText())
                                + ", and must be a Point, a line, a Polygon or several of them");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            return Geometries.FACTORY.createPolygon();
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = Geometries.FACTORY.createLinearRing(corners(rings.get(i + 1)));
        }
        return Geometries.FACTORY.createPolygon(Geometries.FACTORY.createLinearRing(corners(rings.get(0))), holes);
    }

    private static Coordinate[] corners(JsonNode positions) {
        Coordinate[] corners = new Coordinate[positions.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = corner(positions.get(i));
        }
        return corners;
    }

    private static Coordinate corner(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException(
                    "a position must be two numbers, not " + RowFault.quoted(position.toString()));
        }
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }
}
