package org.harmattan.geoparse;

import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.Courses;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Areas along the rivers, roads and valleys that the map has. Safe for several threads. */
final class CourseShapes {

    /** Half the width of "on the river". */
    private static final double RIVER_METRES = 6_000;

    /** Half the width of "in the valley". */
    private static final double VALLEY_METRES = 20_000;

    /** "Upstream of", without a distance: from here to there along the river, and where most reports mean. */
    private static final double STREAM_FROM_METRES = 1_000;

    private static final double STREAM_METRES = 30_000;
    private static final double STREAM_BEST_METRES = 8_000;

    /** How far a distance along a river may be off. */
    private static final double STREAM_SLACK = 0.35;

    /** A river told upstream of a place runs no farther from it. */
    private static final double BESIDE_RIVER_METRES = 20_000;

    private final Courses courses;

    CourseShapes(Courses courses) {
        this.courses = courses;
    }

    /** Whether the map knows where that river or road runs. */
    boolean knows(Place place) {
        return courses.findCourse(place.id()).isPresent();
    }

    /** Why there. */
    static Phrase reason(Place course) {
        return new Phrase("place.course", Map.of("place", course.name()), "along the course of " + course.name());
    }

    /** Up or down the river past a place; empty when no river is known to run there. */
    Optional<Drawing> drawStream(Place place, Relation.Stream stream, Optional<Place> course) {
        Optional<String> river = course.map(Place::id)
                .filter(id -> courses.findCourse(id).isPresent())
                .or(() -> courses.findRiverNear(place.point(), BESIDE_RIVER_METRES));
        double best = stream.metres().orElse(STREAM_BEST_METRES);
        double from = stream.metres().isPresent() ? (1 - STREAM_SLACK) * best : STREAM_FROM_METRES;
        double to = stream.metres().isPresent() ? (1 + STREAM_SLACK) * best : STREAM_METRES;
        return river.flatMap(id -> stretch(id, place, stream.down(), from, to).map(line -> {
            LonLat point = stretch(id, place, stream.down(), 0.9 * best, 1.1 * best)
                    .map(WayLines::middle)
                    .orElseGet(() -> WayLines.middle(line));
            String side = stream.down() ? "downstream" : "upstream";
            Phrase reason = new Phrase(
                    "place." + side, Map.of("place", place.name()), "on the river " + side + " of " + place.name());
            return Drawing.of(point, Footprints.corridor(line, RIVER_METRES), Closeness.NEAR_PLACE, reason);
        }));
    }

    private Optional<LineString> stretch(String river, Place place, boolean down, double from, double to) {
        return courses.findStretch(river, place.point(), down ? from : -to, down ? to : -from);
    }

    /** The country along a whole river or road. */
    Geometry along(Place place, Relation relation) {
        LineString course = courses.findCourse(place.id()).orElseThrow();
        return relation instanceof Relation.Bank bank
                ? Footprints.bank(course, RIVER_METRES, bank.left())
                : Footprints.corridor(course, halfWidth(place));
    }

    /** The part of it, or of one bank of it, that runs through an area; empty when it does not. */
    Optional<Geometry> along(Place place, Relation relation, Geometry within) {
        return courses.findWithin(place.id(), within)
                .map(part -> relation instanceof Relation.Bank bank
                        ? Footprints.bank(courses.findCourse(place.id()).orElseThrow(), RIVER_METRES, bank.left())
                        : Footprints.corridor(part, halfWidth(place)))
                .flatMap(strip -> Footprints.within(strip, within));
    }

    /** The point of a course that lies nearest. */
    LonLat nearest(Place place, LonLat to) {
        LineString course = courses.findCourse(place.id()).orElseThrow();
        LengthIndexedLine indexed = new LengthIndexedLine(course);
        return Geometries.lonLat(indexed.extractPoint(indexed.project(Geometries.coordinate(to))));
    }

    private static double halfWidth(Place place) {
        return switch (place.kind()) {
            case RIVER -> RIVER_METRES;
            case VALLEY -> VALLEY_METRES;
            default -> WayShapes.ROAD_METRES;
        };
    }
}
