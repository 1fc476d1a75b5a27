package org.harmattan.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Reads boundaries from GeoJSON (RFC 7946): a FeatureCollection of Polygons and MultiPolygons with the properties
 * {@code iso_a2} and {@code name}, and if need be {@code gn_name} (GeoNames' name), {@code other_names} (an array) and
 * {@code approximate}.
 */
final class BoundaryReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int level;

    BoundaryReader(int level) {
        this.level = level;
    }

    /**
     * Reads all features.
     *
     * @throws IOException when the stream fails or is no such GeoJSON; the message tells which feature is wrong
     */
    List<Boundary> read(Reader source) throws IOException {
        JsonNode features = JSON.readTree(source).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new IOException("boundaries: no GeoJSON FeatureCollection with features");
        }
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            try {
                boundaries.add(boundary(features.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IOException("boundaries: feature " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return boundaries;
    }

    private Boundary boundary(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String country = text(properties, "iso_a2");
        String name = text(properties, "name");
        Set<String> others = new TreeSet<>();
        if (properties.hasNonNull("gn_name")) {
            others.add(properties.get("gn_name").asText());
        }
        properties.path("other_names").forEach(other -> others.add(other.asText()));
        others.remove(name);
        String id = level == Boundary.COUNTRY ? country : country + "." + name;
        return new Boundary(
                id,
                name,
                List.copyOf(others),
                country,
                level,
                geometry(feature.path("geometry")),
                properties.path("approximate").asBoolean(false));
    }

    private static String text(JsonNode properties, String key) {
        String value = properties.path(key).asText("").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("property \"" + key + "\" is missing");
        }
        return value;
    }

    /** The polygons of a GeoJSON geometry, made valid if need be. */
    static Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        Geometry read = switch (node.path("type").asText()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            default ->
                throw new IllegalArgumentException("geometry must be a Polygon or MultiPolygon, not \""
                        + node.path("type").asText() + "\"");
        };
        return read.isValid() ? read : GeometryFixer.fix(read);
    }

    private static Geometry multiPolygon(JsonNode polygons) {
        List<Polygon> parts = new ArrayList<>();
        polygons.forEach(part -> parts.add(polygon(part)));
        return Geometries.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has no ring");
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return Geometries.FACTORY.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(JsonNode positions) {
        Coordinate[] corners = new Coordinate[positions.size()];
        for (int i = 0; i < corners.length; i++) {
            JsonNode position = positions.get(i);
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                throw new IllegalArgumentException("position " + (i + 1) + " of a ring is not two numbers");
            }
            corners[i] = Geometries.coordinate(
                    new LonLat(position.get(0).asDouble(), position.get(1).asDouble()));
        }
        return Geometries.FACTORY.createLinearRing(corners);
    }
}
