package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.Courses;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Lines from place to place: by the river or road given, else by main roads, else straight. Safe for several threads. */
final class WayLines {

    /** Distance between corners of a line that follows no known course. */
    private static final double STEP_METRES = 20_000;

    private final Courses courses;

    WayLines(Courses courses) {
        this.courses = courses;
    }

    /** The line past some places, two or more. */
    LineString through(List<Place> places, Optional<Place> course) {
        List<Coordinate> corners = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            LonLat from = places.get(i - 1).point();
            LonLat to = places.get(i).point();
            corners.addAll(List.of(findKnown(from, to, course)
                    .orElseGet(() -> straight(from, to))
                    .getCoordinates()));
        }
        return Geometries.FACTORY.createLineString(corners.toArray(Coordinate[]::new));
    }

    /** The line that the map has; empty when it knows of none. */
    Optional<LineString> findKnown(LonLat from, LonLat to, Optional<Place> course) {
        return course.flatMap(place -> courses.findReach(place.id(), from, to)).or(() -> courses.findWay(from, to));
    }

    /** The shortest line. */
    static LineString straight(LonLat from, LonLat to) {
        Geodesy.Leg leg = Geodesy.leg(from, to);
        double length = leg.metres();
        double bearing = leg.bearing();
        int steps = Math.max(1, (int) Math.ceil(length / STEP_METRES));
        Coordinate[] corners = new Coordinate[steps + 1];
        corners[0] = Geometries.coordinate(from);
        for (int i = 1; i < steps; i++) {
            corners[i] = Geometries.coordinate(Geodesy.destination(from, bearing, length * i / steps));
        }
        corners[steps] = Geometries.coordinate(to);
        return Geometries.FACTORY.createLineString(corners);
    }

    /** The position half way along a line. */
    static LonLat middle(LineString line) {
        return Geometries.lonLat(new LengthIndexedLine(line).extractPoint(line.getLength() / 2));
    }
}
