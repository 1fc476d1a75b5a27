package org.harmattan.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.geo.DivisionFile.Division;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * A line of {@code data/geography/cuts.geojson} that parts a division in two.
 *
 * @param properties {@code iso_a2}, {@code from} (the division to part), {@code name} of the new one, {@code inside} (a
 *     position in the new one), {@code other_names}
 * @param line from outline to outline
 */
record DivisionCut(JsonNode properties, LineString line) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How far the ends of the line may lie off the outline, in degrees: some metres. */
    private static final double ON_OUTLINE = 0.00005;

    static List<DivisionCut> read(String geoJson) throws IOException {
        List<DivisionCut> cuts = new ArrayList<>();
        for (JsonNode feature : JSON.readTree(geoJson).path("features")) {
            CoordinateList corners = new CoordinateList();
            feature.path("geometry").path("coordinates").forEach(position -> corners.add(coordinate(position)));
            cuts.add(new DivisionCut(
                    feature.path("properties"), Geometries.FACTORY.createLineString(corners.toCoordinateArray())));
        }
        return cuts;
    }

    /** The divisions with this one parted. Every outline that runs past the ends of the line gets them as corners. */
    List<Division> apply(List<Division> divisions) {
        List<Division> parted = new ArrayList<>();
        for (Division division : divisions) {
            Division noded = division.withGeometry(noded(division.geometry()));
            if (isFrom(division)) {
                parted.addAll(part(noded));
            } else {
                parted.add(noded);
            }
        }
        if (parted.size() != divisions.size() + 1) {
            throw new IllegalArgumentException(
                    "cuts.geojson: no single division " + text("from") + " in " + text("iso_a2"));
        }
        return parted;
    }

    private boolean isFrom(Division division) {
        return division.country().equals(text("iso_a2")) && division.name().equals(text("from"));
    }

    private List<Division> part(Division division) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(division.geometry().getBoundary().union(line));
        List<Polygon> parts = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            parts.add((Polygon) polygon);
        }
        if (parts.size() != 2) {
            throw new IllegalArgumentException("cuts.geojson: the line of " + text("name") + " leaves " + parts.size()
                    + " parts instead of 2; it must run from outline to outline inside of " + text("from"));
        }
        boolean first = parts.get(0).covers(Geometries.FACTORY.createPoint(coordinate(properties.path("inside"))));
        ObjectNode rest = division.properties().deepCopy();
        rest.put("approximate", true);
        return List.of(
                new Division(cutOff(division), parts.get(first ? 0 : 1)), new Division(rest, parts.get(first ? 1 : 0)));
    }

    private ObjectNode cutOff(Division division) {
        ObjectNode made = JSON.createObjectNode();
        made.put("iso_a2", division.country());
        made.set("iso_a3", division.properties().path("iso_a3"));
        made.put("name", text("name"));
        if (properties.has("other_names")) {
            made.set("other_names", properties.path("other_names"));
        }
        made.put("approximate", true);
        return made;
    }

    private Geometry noded(Geometry geometry) {
        return new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] corners, Geometry part) {
                if (!(part instanceof LinearRing)) {
                    return corners;
                }
                Coordinate[] started = node(corners, line.getCoordinateN(0));
                return node(started, line.getCoordinateN(line.getNumPoints() - 1));
            }
        });
    }

    private static Coordinate[] node(Coordinate[] corners, Coordinate end) {
        CoordinateList noded = new CoordinateList();
        for (int i = 0; i < corners.length; i++) {
            if (i > 0
                    && !corners[i - 1].equals2D(end)
                    && !corners[i].equals2D(end)
                    && new LineSegment(corners[i - 1], corners[i]).distance(end) < ON_OUTLINE) {
                noded.add(end.copy());
            }
            noded.add(corners[i]);
        }
        return noded.toCoordinateArray();
    }

    private static Coordinate coordinate(JsonNode position) {
        return new Coordinate(position.path(0).asDouble(), position.path(1).asDouble());
    }

    private String text(String property) {
        return properties.path(property).asText();
    }
}
