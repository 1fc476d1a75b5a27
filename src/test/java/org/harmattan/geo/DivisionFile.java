package org.harmattan.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads and writes GeoJSON files of divisions with all their properties, one feature a line, sorted. */
final class DivisionFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Decimals of a coordinate: about a metre. */
    private static final int DECIMALS = 5;

    private DivisionFile() {}

    /** A feature: its properties as they stand in the file, and its outline. */
    record Division(ObjectNode properties, Geometry geometry) {

        String country() {
            return properties.path("iso_a2").asText();
        }

        String name() {
            return properties.path("name").asText();
        }

        Division withGeometry(Geometry changed) {
            return new Division(properties, changed);
        }
    }

    static List<Division> read(Reader source) throws IOException {
        List<Division> divisions = new ArrayList<>();
        for (JsonNode feature : JSON.readTree(source).path("features")) {
            ObjectNode properties = (ObjectNode) feature.path("properties");
            properties.properties().removeIf(property -> property.getValue().isNull());
            divisions.add(new Division(properties, BoundaryReader.geometry(feature.path("geometry"))));
        }
        return divisions;
    }

    static String write(List<Division> divisions) {
        List<String> lines = divisions.stream()
                .sorted(Comparator.comparing(Division::country).thenComparing(Division::name))
                .map(DivisionFile::feature)
                .toList();
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", lines) + "\n]}\n";
    }

    private static String feature(Division division) {
        ObjectNode feature = JSON.createObjectNode();
        feature.put("type", "Feature");
        feature.set("properties", division.properties());
        ObjectNode geometry = feature.putObject("geometry");
        // Overlays start their rings anywhere: always the same start keeps the file the same.
        Geometry outline = division.geometry().norm();
        geometry.put("type", outline.getGeometryType());
        ArrayNode coordinates = geometry.putArray("coordinates");
        boolean single = outline instanceof Polygon;
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            rings((Polygon) outline.getGeometryN(i), single ? coordinates : coordinates.addArray());
        }
        return feature.toString();
    }

    /** Outer rings run counter-clockwise, holes clockwise, as RFC 7946 wants it. */
    private static void rings(Polygon polygon, ArrayNode out) {
        ring(polygon.getExteriorRing(), true, out.addArray());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), false, out.addArray());
        }
    }

    private static void ring(LinearRing ring, boolean counterClockwise, ArrayNode out) {
        boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != counterClockwise;
        LineString line = turned ? ring.reverse() : ring;
        for (Coordinate corner : line.getCoordinates()) {
            out.addArray().add(rounded(corner.x)).add(rounded(corner.y));
        }
    }

    private static BigDecimal rounded(double degrees) {
        BigDecimal value = BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
