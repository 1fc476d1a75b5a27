package org.harmattan.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Where rivers and main roads run, as lines of some dozen positions: good to a few kilometres, enough for "on the
 * river" and "on the road". Immutable and thread-safe.
 */
public final class Courses {

    /** A way by road is no longer than this many times the straight line: a longer one is not what a text means. */
    public static final double LONGEST_DETOUR = RoadNetwork.LONGEST_DETOUR;

    /** Nobody speaks of the river between two towns that lie farther from it. */
    private static final double BESIDE_METRES = 40_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, LineString> byPlace = new HashMap<>();
    private final List<String> rivers = new ArrayList<>();
    private final RoadNetwork roads;

    private Courses(JsonNode features) {
        List<LineString> lines = new ArrayList<>();
        for (JsonNode feature : features) {
            LineString line = line(feature.path("geometry"));
            JsonNode properties = feature.path("properties");
            properties.path("places").forEach(place -> byPlace.put(place.asText(), line));
            if (properties.path("kind").asText().equals("road")) {
                lines.add(line);
            } else if (properties.path("kind").asText().equals("river")) {
                rivers.add(properties.path("places").path(0).asText());
            }
        }
        roads = new RoadNetwork(lines);
    }

    /**
     * Reads {@code data/geography/courses.geojson}: LineStrings with the properties {@code kind} (river, road or valley;
     * rivers run downstream), {@code name} and {@code places} (ids of the gazetteer's rows for it).
     *
     * @throws IOException when the stream fails or holds no such GeoJSON
     */
    public static Courses read(InputStream json) throws IOException {
        try {
            JsonNode features = JSON.readTree(json).path("features");
            if (!features.isArray() || features.isEmpty()) {
                throw new IOException("courses: no GeoJSON FeatureCollection with features");
            }
            return new Courses(features);
        } catch (IllegalArgumentException e) {
            throw new IOException("courses: " + e.getMessage(), e);
        }
    }

    private static LineString line(JsonNode geometry) {
        JsonNode positions = geometry.path("coordinates");
        if (!geometry.path("type").asText().equals("LineString") || positions.size() < 2) {
            throw new IllegalArgumentException("a course must be a LineString of two positions or more");
        }
        Coordinate[] corners = new Coordinate[positions.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = Geometries.coordinate(new LonLat(
                    positions.get(i).path(0).asDouble(Double.NaN),
                    positions.get(i).path(1).asDouble(Double.NaN)));
        }
        return Geometries.FACTORY.createLineString(corners);
    }

    /** The course of the river or road of that id in the gazetteer, in the direction of the file. */
    public Optional<LineString> findCourse(String placeId) {
        return Optional.ofNullable(byPlace.get(placeId));
    }

    /**
     * The part of a course between two positions beside it; empty when one of them lies more than 40 km from it, or both
     * beside the same spot.
     */
    public Optional<LineString> findReach(String placeId, LonLat from, LonLat to) {
        return findCourse(placeId).flatMap(course -> reach(course, from, to));
    }

    private static Optional<LineString> reach(LineString course, LonLat from, LonLat to) {
        LengthIndexedLine indexed = new LengthIndexedLine(course);
        double start = indexed.project(Geometries.coordinate(from));
        double end = indexed.project(Geometries.coordinate(to));
        boolean beside = Geodesy.distance(from, Geometries.lonLat(indexed.extractPoint(start))) <= BESIDE_METRES
                && Geodesy.distance(to, Geometries.lonLat(indexed.extractPoint(end))) <= BESIDE_METRES;
        return beside && start != end && indexed.extractLine(start, end) instanceof LineString line
                ? Optional.of(line)
                : Optional.empty();
    }

    /**
     * The part of a course that begins some way along it from the spot beside a position, and ends farther along it, both
     * measured on the course.
     *
     * @param from metres along the course, less than {@code to}; negative against its direction
     * @param to metres along the course
     * @return empty when the position lies more than 40 km from the course, or the course ends before
     */
    public Optional<LineString> findStretch(String placeId, LonLat beside, double from, double to) {
        return findCourse(placeId)
                .filter(course -> distance(course, beside) <= BESIDE_METRES)
                .flatMap(course -> {
                    double middle = new LengthIndexedLine(course).project(Geometries.coordinate(beside));
                    return Stretches.find(course, middle, from, to);
                });
    }

    private static double distance(LineString course, LonLat position) {
        LengthIndexedLine indexed = new LengthIndexedLine(course);
        double index = indexed.project(Geometries.coordinate(position));
        return Geodesy.distance(position, Geometries.lonLat(indexed.extractPoint(index)));
    }

    /**
     * The id of the river nearest to a position.
     *
     * @param within metres; empty when none runs within them
     */
    public Optional<String> findRiverNear(LonLat position, double within) {
        return rivers.stream()
                .filter(river -> distance(byPlace.get(river), position) <= within)
                .min(Comparator.comparingDouble(river -> distance(byPlace.get(river), position)));
    }

    /** The parts of a course that run through an area; empty when none does. */
    public Optional<Geometry> findWithin(String placeId, Geometry area) {
        return findCourse(placeId)
                .map(course -> OverlayNGRobust.overlay(course, area, OverlayNG.INTERSECTION))
                .map(shared -> LineStringExtracter.getGeometry(shared))
                .filter(lines -> !lines.isEmpty());
    }

    /** The way by main roads from one position to the other, both included; empty when they lead there by no fair way. */
    public Optional<LineString> findWay(LonLat from, LonLat to) {
        return roads.findWay(from, to);
    }
}
