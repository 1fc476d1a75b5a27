package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Courses;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geocentric;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.harmattan.geo.Stretches;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Areas along ways: what lies on the road past some places, and between them. Safe for several threads. */
final class WayShapes {

    /** Half the width of the country along a road. */
    static final double ROAD_METRES = 8_000;

    /** Half the width of "between", at least and at most, and as a share of the distance. */
    private static final double BETWEEN_METRES = 8_000;

    private static final double WIDEST_BETWEEN_METRES = 20_000;
    private static final double BETWEEN_SHARE = 0.1;

    /** The middle third of a way is narrower than the whole, or it would hold the ends of a short one. */
    private static final double LEAST_HALFWAY_METRES = 2_500;

    private static final double HALFWAY_SHARE = 0.15;
    private static final double HALFWAY_THIRDS = 3;

    /** Half the width of a spot told by its distance along a way, at least, and as a share of that distance. */
    private static final double LEAST_MEASURED_METRES = 2_000;

    private static final double MEASURED_SHARE = 0.4;

    /** What is told at no larger distance is near a place: UCDP's second precision class. */
    private static final double NEAR_PLACE_METRES = 25_000;

    /** What a measured way reaches beyond the slack of its measure. */
    private static final double MEASURED_EDGE_METRES = 1_000;

    /** From a place at either end to the road that passes it, with some to spare. */
    private static final double ONTO_ROAD_METRES = 20_000;

    /** The middle of a line of degrees lies no farther from its ends than this share of its length in metres. */
    private static final double MOST_OF_WAY = 0.6;

    /** No text means one stretch of way by places farther apart than this. */
    private static final double LONGEST_METRES = 1_200_000;

    /** Beyond, a way may cross the antimeridian. */
    private static final double FARTHEST_LON = 175;

    private final WayLines lines;

    WayShapes(Courses courses) {
        lines = new WayLines(courses);
    }

    /** Whether the places of a clue can be the ends of one way. */
    boolean canDraw(Clue.Way way) {
        if (!way.isKnown()) {
            return false;
        }
        LonLat first = way.first().place().point();
        LonLat last = way.last().place().point();
        return !first.equals(last)
                && Geodesy.isWithin(first, last, LONGEST_METRES)
                && way.terms().stream().noneMatch(term -> term.place().kind() == PlaceKind.COUNTRY);
    }

    /** How far in metres from its middle a way that follows no given course reaches at most. */
    static double reach(Clue.Way way) {
        if (way.measure().isPresent()) {
            Relation.Offset measure = way.measure().get();
            return measure.slack() * measure.metres() + MEASURED_EDGE_METRES + ROAD_METRES;
        }
        double straight = 0;
        for (int i = 1; i < way.terms().size(); i++) {
            Geocentric before = Geocentric.of(way.terms().get(i - 1).place().point());
            straight += before.most(Geocentric.of(way.terms().get(i).place().point()));
        }
        double length = way.terms().size() * ONTO_ROAD_METRES + Courses.LONGEST_DETOUR * straight;
        return MOST_OF_WAY * length + WIDEST_BETWEEN_METRES;
    }

    /** What a way covers; between three places lies the country that they surround. */
    private static Geometry area(Clue.Way way, LineString whole) {
        if (isTriangle(way)) {
            return Footprints.around(whole.convexHull(), BETWEEN_METRES);
        }
        LineString line = way.halfway()
                ? (LineString)
                        new LengthIndexedLine(whole).extractLine(whole.getLength() / 3, whole.getLength() * 2 / 3)
                : whole;
        return Footprints.corridor(line, halfWidth(way, length(line)));
    }

    private static double length(LineString line) {
        Coordinate[] corners = line.getCoordinates();
        return Geodesy.distance(Geometries.lonLat(corners[0]), Geometries.lonLat(corners[corners.length - 1]));
    }

    private static boolean isTriangle(Clue.Way way) {
        return !way.road() && way.terms().size() > 2;
    }

    private static double halfWidth(Clue.Way way, double straight) {
        if (way.road() && !way.halfway()) {
            return ROAD_METRES;
        }
        return way.halfway()
                ? Math.max(LEAST_HALFWAY_METRES, Math.min(BETWEEN_METRES, HALFWAY_THIRDS * HALFWAY_SHARE * straight))
                : Math.max(BETWEEN_METRES, Math.min(WIDEST_BETWEEN_METRES, BETWEEN_SHARE * straight));
    }

    Drawing draw(Clue.Way way, Optional<Place> course) {
        Place from = way.first().place();
        Place to = way.last().place();
        Map<String, String> ends = Map.of("from", from.name(), "to", to.name());
        Phrase reason = way.road()
                ? new Phrase("place.road", ends, "on the way from " + from.name() + " to " + to.name())
                : new Phrase("place.between", ends, "between " + from.name() + " and " + to.name());
        Optional<LineString> known = known(way, course);
        if (known.isEmpty() && mayBeStraight(way, course)) {
            return straight(way, reason);
        }
        LineString line = known.orElseGet(() -> lines.through(places(way), course));
        if (way.measure().isPresent()) {
            return drawMeasured(way, line, way.measure().get());
        }
        LonLat middle = isTriangle(way) ? Footprints.bestPoint(line.convexHull()) : WayLines.middle(line);
        Drawing drawing = Drawing.of(middle, area(way, line), Closeness.LINE, reason);
        return course.isEmpty() ? drawing : drawing.withReason(CourseShapes.reason(course.get()));
    }

    /** The line between two places that the map has. */
    private Optional<LineString> known(Clue.Way way, Optional<Place> course) {
        return way.terms().size() == 2
                ? lines.findKnown(
                        way.first().place().point(), way.last().place().point(), course)
                : Optional.empty();
    }

    private static List<Place> places(Clue.Way way) {
        return way.terms().stream().map(LocatedTerm::place).toList();
    }

    private static boolean mayBeStraight(Clue.Way way, Optional<Place> course) {
        LonLat from = way.first().place().point();
        LonLat to = way.last().place().point();
        return way.terms().size() == 2
                && course.isEmpty()
                && way.measure().isEmpty()
                && Math.max(Math.abs(from.lon()), Math.abs(to.lon())) < FARTHEST_LON;
    }

    private static Drawing straight(Clue.Way way, Phrase reason) {
        LonLat from = way.first().place().point();
        LonLat to = way.last().place().point();
        Geodesy.Leg leg = Geodesy.leg(from, to);
        double length = leg.metres();
        double bearing = leg.bearing();
        LonLat middle = Geodesy.destination(from, bearing, length / 2);
        Geometry area = way.halfway()
                ? Footprints.corridor(
                        Geodesy.destination(from, bearing, length / 3),
                        Geodesy.destination(from, bearing, length * 2 / 3),
                        halfWidth(way, length / 3))
                : Footprints.corridor(from, to, halfWidth(way, length));
        return Drawing.of(middle, area, Closeness.LINE, reason);
    }

    /** Where the text tells how far along a way something is from its first place. */
    private static Drawing drawMeasured(Clue.Way way, LineString line, Relation.Offset measure) {
        double metres = measure.metres();
        double from = (1 - measure.slack()) * metres;
        double to = (1 + measure.slack()) * metres + MEASURED_EDGE_METRES;
        LonLat point = Stretches.at(line, metres);
        Geometry area = Footprints.corridor(
                Stretches.find(line, from, to).orElse(line),
                Math.min(ROAD_METRES, Math.max(LEAST_MEASURED_METRES, MEASURED_SHARE * metres)));
        String start = way.first().place().name();
        String towards = way.last().place().name();
        String km = Long.toString(Math.round(metres / 1000));
        Phrase reason = new Phrase(
                "place.measured",
                Map.of("place", start, "to", towards, "km", km),
                km + " km from " + start + " on the way to " + towards);
        return Drawing.of(point, area, closeness(way), reason);
    }

    /** How closely a way locates something. */
    static Closeness closeness(Clue.Way way) {
        return way.measure()
                        .filter(measure -> measure.metres() <= NEAR_PLACE_METRES)
                        .isPresent()
                ? Closeness.NEAR_PLACE
                : Closeness.LINE;
    }
}
