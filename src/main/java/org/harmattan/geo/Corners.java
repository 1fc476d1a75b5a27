package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/** The corners of arcs and straight edges around a point, WGS 84, longitude first; distances in metres. */
final class Corners {

    /** The ends of a corridor are rounded by half as many corners: between them they are 0.21 % of its half width short. */
    private static final double CAP_STEP_DEGREES = 7.5;

    /** 96 corners: a circle's area comes out 0.07 % small. */
    static final double ARC_STEP_DEGREES = 3.75;

    /** Longest stretch of a straight edge between two corners. */
    static final double EDGE_STEP_METRES = 20_000;

    static final int MOST_EDGE_STEPS = 200;

    private Corners() {}

    static List<Coordinate> circle(LonLat centre, double radius) {
        int steps = (int) (360 / ARC_STEP_DEGREES);
        List<Coordinate> corners = new ArrayList<>(steps + 1);
        addArc(corners, centre, radius, 0, ARC_STEP_DEGREES, steps);
        return corners;
    }

    static void addArc(List<Coordinate> corners, LonLat centre, double radius, double from, double to, double step) {
        int steps = Math.max(2, (int) Math.ceil(Math.abs(to - from) / step));
        addArc(corners, centre, radius, from, (to - from) / steps, steps + 1);
    }

    /** So many positions at a distance, each in a direction turned further than the one before. */
    private static void addArc(
            List<Coordinate> corners, LonLat centre, double radius, double from, double turn, int number) {
        if (ShortWays.hold(centre, radius)) {
            new ShortWays(centre).reach(radius).addTo(corners, from, turn, number);
            return;
        }
        for (int i = 0; i < number; i++) {
            corners.add(Geometries.coordinate(Geodesy.destination(centre, from + i * turn, radius)));
        }
    }

    /** The corners strictly between the two ends of a straight edge. */
    static void addEdge(List<Coordinate> corners, LonLat centre, double bearing, double start, double end) {
        int steps = Math.min(MOST_EDGE_STEPS, (int) Math.ceil(Math.abs(end - start) / EDGE_STEP_METRES));
        boolean near = ShortWays.hold(centre, Math.max(start, end));
        ShortWays ways = new ShortWays(centre);
        for (int i = 1; i < steps; i++) {
            double distance = start + (end - start) * i / steps;
            corners.add(
                    near
                            ? ways.destination(bearing, distance)
                            : Geometries.coordinate(Geodesy.destination(centre, bearing, distance)));
        }
    }

    static Geometry polygon(LonLat centre, List<Coordinate> corners) {
        return Antimeridian.cut(Geometries.FACTORY.createPolygon(outline(centre, corners)));
    }

    static LinearRing outline(LonLat centre, List<Coordinate> corners) {
        Antimeridian.unwind(corners, centre);
        corners.add(corners.get(0).copy());
        return Geometries.FACTORY.createLinearRing(corners.toArray(Coordinate[]::new));
    }

    /** Along the right side of the way and around its end, back along its left side and around its start. */
    static List<Coordinate> along(LonLat from, LonLat to, double length, double halfWidth) {
        int steps = Math.min(MOST_EDGE_STEPS, (int) Math.ceil(length / EDGE_STEP_METRES));
        List<Geodesy.Step> way = Geodesy.steps(from, to, steps);
        List<Coordinate> left = new ArrayList<>(steps);
        List<Coordinate> corners = new ArrayList<>();
        for (Geodesy.Step step : way.subList(1, steps)) {
            ShortWays sideways = new ShortWays(step.position());
            corners.add(sideways.destination(step.bearing() + 90, halfWidth));
            left.add(sideways.destination(step.bearing() - 90, halfWidth));
        }
        double end = way.get(steps).bearing();
        addArc(corners, to, halfWidth, end + 90, end - 90, CAP_STEP_DEGREES);
        Collections.reverse(left);
        corners.addAll(left);
        double start = way.get(0).bearing();
        addArc(corners, from, halfWidth, start - 90, start - 270, CAP_STEP_DEGREES);
        return corners;
    }

    static Geometry ring(LonLat centre, double min, double max) {
        if (min == 0) {
            return Footprints.disk(centre, max);
        }
        LinearRing hole = outline(centre, circle(centre, min));
        return Antimeridian.cut(
                Geometries.FACTORY.createPolygon(outline(centre, circle(centre, max)), new LinearRing[] {hole}));
    }

    static Geometry wedge(LonLat centre, double bearing, double halfAngle, double min, double max) {
        double from = bearing - halfAngle;
        double to = bearing + halfAngle;
        List<Coordinate> corners = new ArrayList<>();
        addArc(corners, centre, max, from, to, ARC_STEP_DEGREES);
        addEdge(corners, centre, to, max, min);
        if (min > 0) {
            addArc(corners, centre, min, to, from, ARC_STEP_DEGREES);
        } else {
            corners.add(Geometries.coordinate(centre));
        }
        addEdge(corners, centre, from, min, max);
        return polygon(centre, corners);
    }
}
