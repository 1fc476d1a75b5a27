package org.harmattan.query.cql2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.harmattan.geo.Geometries;
import org.harmattan.query.FilterException;
import org.harmattan.query.Value;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries as GeoJSON (RFC 7946), all types, both ways. Heights are read and left out of account. */
final class JsonShapes {

    private static final GeometryFactory FACTORY = Geometries.FACTORY;

    private JsonShapes() {}

    /**
     * Reads a geometry.
     *
     * @throws FilterException when it is none, or not valid
     */
    static Value.Shape read(JsonNode node) {
        try {
            return Shapes.checked(geometry(node, 0));
        } catch (IllegalArgumentException e) {
            throw new FilterException("The geometry is no GeoJSON: " + e.getMessage() + ".");
        }
    }

    private static Geometry geometry(JsonNode node, int depth) {
        JsonNode at = node.path("coordinates");
        String type = node.path("type").asText();
        return switch (type) {
            case "Point" -> FACTORY.createPoint(position(at));
            case "LineString" -> FACTORY.createLineString(positions(at));
            case "Polygon" -> polygon(at);
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(at));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(list(at, part -> FACTORY.createLineString(positions(part)))
                        .toArray(LineString[]::new));
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(list(at, JsonShapes::polygon).toArray(Polygon[]::new));
            case "GeometryCollection" -> {
                if (depth > Cql2.DEEPEST) {
                    throw new IllegalArgumentException("collections within collections");
                }
                yield FACTORY.createGeometryCollection(list(node.path("geometries"), part -> geometry(part, depth + 1))
                        .toArray(Geometry[]::new));
            }
            default -> throw new IllegalArgumentException("\"" + type + "\" is no type of geometry");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = list(rings, ring -> FACTORY.createLinearRing(positions(ring)));
        return all.isEmpty()
                ? FACTORY.createPolygon()
                : FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode node) {
        return list(node, JsonShapes::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode node) {
        if (!node.path(0).isNumber() || !node.path(1).isNumber()) {
            throw new IllegalArgumentException("a position is [longitude, latitude]");
        }
        return new Coordinate(node.path(0).asDouble(), node.path(1).asDouble());
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reader) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("its coordinates are missing or not nested as its type wants");
        }
        List<T> list = new ArrayList<>();
        node.forEach(item -> list.add(reader.apply(item)));
        return list;
    }

    static ObjectNode write(Geometry geometry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", geometry.getGeometryType());
        if (geometry instanceof GeometryCollection several) {
            boolean mixed = geometry.getGeometryType().equals("GeometryCollection");
            ArrayNode parts = json.putArray(mixed ? "geometries" : "coordinates");
            for (int i = 0; i < several.getNumGeometries(); i++) {
                parts.add(mixed ? write(several.getGeometryN(i)) : coordinates(several.getGeometryN(i)));
            }
        } else {
            json.set("coordinates", coordinates(geometry));
        }
        return json;
    }

    private static ArrayNode coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            return point.isEmpty() ? JsonNodeFactory.instance.arrayNode() : position(point.getCoordinate());
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        if (geometry instanceof Polygon polygon) {
            if (!polygon.isEmpty()) {
                all.add(coordinates(polygon.getExteriorRing()));
            }
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                all.add(coordinates(polygon.getInteriorRingN(i)));
            }
        } else {
            for (Coordinate corner : geometry.getCoordinates()) {
                all.add(position(corner));
            }
        }
        return all;
    }

    private static ArrayNode position(Coordinate at) {
        return JsonNodeFactory.instance.arrayNode().add(at.x).add(at.y);
    }
}
