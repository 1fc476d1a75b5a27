package org.harmattan.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * The areas that spatial words stand for, as valid WGS 84 polygons. Distances are geodesic and hold to 0.5 %. Shapes
 * around points that would cross the antimeridian are cut there into two; shapes that would hold a pole and lines across
 * the antimeridian are refused with an {@link IllegalArgumentException}, and so are sizes that are not positive. Thread-safe;
 * {@link #corridor} and {@link #borderStrip} take half a second the first time they are used in a process.
 */
public final class Footprints {

    /** Ways between more distant meridians may lead past a pole. */
    private static final double LARGEST_TURN_DEGREES = 90;

    private Footprints() {}

    /**
     * Everything within a distance of a point.
     *
     * @param centre the point
     * @param radius metres, more than 0
     */
    public static Geometry disk(LonLat centre, double radius) {
        requirePositive(radius, "radius");
        requireNoPole(centre, radius);
        return Corners.polygon(centre, Corners.circle(centre, radius));
    }

    /**
     * Everything in one direction from a point, at a distance between two bounds: "40 km north-east of".
     *
     * @param centre the point
     * @param bearing direction of the middle, degrees clockwise from north
     * @param halfAngle how far it reaches to either side, degrees, more than 0; from 180 on it is a full ring
     * @param min smallest distance, metres, 0 or more
     * @param max largest distance, metres, more than {@code min}
     */
    public static Geometry sector(LonLat centre, double bearing, double halfAngle, double min, double max) {
        requirePositive(halfAngle, "half angle");
        requirePositive(max, "largest distance");
        if (!(min >= 0 && min < max)) {
            throw new IllegalArgumentException("smallest distance " + min + " m must lie between 0 and " + max + " m");
        }
        requireNoPole(centre, max);
        return halfAngle >= 180 ? Corners.ring(centre, min, max) : Corners.wedge(centre, bearing, halfAngle, min, max);
    }

    /**
     * Everything within a distance of the shortest way between two points: "between", "on the road from … to …".
     *
     * @param from one end
     * @param to the other end
     * @param halfWidth metres, more than 0
     */
    public static Geometry corridor(LonLat from, LonLat to, double halfWidth) {
        double length = Geodesy.distance(from, to);
        if (length == 0) {
            return disk(from, halfWidth);
        }
        boolean farFromPoles = Math.abs(from.lon() - to.lon()) < LARGEST_TURN_DEGREES
                && ShortWays.hold(from, halfWidth)
                && ShortWays.hold(to, halfWidth);
        if (farFromPoles) {
            return Corners.polygon(from, Corners.along(from, to, length, halfWidth));
        }
        double bearing = Geodesy.bearing(from, to);
        List<Coordinate> corners = new ArrayList<>(List.of(Geometries.coordinate(from)));
        Corners.addEdge(corners, from, bearing, 0, length);
        corners.add(Geometries.coordinate(to));
        requireOneSide(from, corners);
        return corridor(Geometries.FACTORY.createLineString(corners.toArray(Coordinate[]::new)), halfWidth);
    }

    /**
     * Everything within a distance of a line.
     *
     * @param line a line or several, WGS 84, not empty
     * @param halfWidth metres, more than 0
     */
    public static Geometry corridor(Geometry line, double halfWidth) {
        requirePositive(halfWidth, "half width");
        return LocalMercator.buffer(line, halfWidth);
    }

    /**
     * Everything within a distance of a border, on both of its sides.
     *
     * @param border the line, WGS 84, not empty
     * @param depth metres, more than 0
     */
    public static Geometry borderStrip(Geometry border, double depth) {
        return corridor(border, depth);
    }

    /**
     * Everything within a distance of a border, on one of its sides.
     *
     * @param border the line, WGS 84, not empty
     * @param depth metres, more than 0
     * @param side the country or region that is meant; empty result when the strip does not reach into it
     */
    public static Optional<Geometry> borderStrip(Geometry border, double depth, Geometry side) {
        return within(corridor(border, depth), side);
    }

    /**
     * Everything within a distance of a line on one side of it: "on the left bank of".
     *
     * @param line a line or several, WGS 84, not empty
     * @param depth metres, more than 0
     * @param left whether on the left, seen along the line
     */
    public static Geometry bank(Geometry line, double depth, boolean left) {
        requirePositive(depth, "depth");
        return LocalMercator.bufferOneSide(line, depth, left);
    }

    /**
     * The part of a footprint that lies in an area: polygons only, and no slivers beside larger ones, as outlines that
     * follow each other leave them; empty when they share no area.
     *
     * @see Clipper
     */
    public static Optional<Geometry> within(Geometry footprint, Geometry area) {
        return new Clipper(area).clip(footprint).map(Antimeridian::clamp);
    }

    /**
     * The half of an area that lies in one direction: "the north of Mali". The cut runs through the centre of gravity,
     * square to the direction.
     *
     * @param area polygons, WGS 84, not empty
     * @param bearing degrees clockwise from north
     */
    public static Geometry half(Geometry area, double bearing) {
        return within(HalfPlane.of(area, bearing), area)
                .orElseThrow(
                        () -> new IllegalArgumentException("only an area has halves, not a " + area.getGeometryType()));
    }

    /**
     * The part of an area that lies in one direction from its centre of gravity: "the north-east of Mali". However far the
     * area reaches, it may hold a pole.
     *
     * @param area polygons, WGS 84, not empty
     * @param bearing direction of its middle, degrees clockwise from north
     * @param halfAngle how far it reaches to either side, degrees, more than 0 and less than 90
     * @return empty when nothing of the area lies there
     */
    public static Optional<Geometry> corner(Geometry area, double bearing, double halfAngle) {
        double turn = 90 - halfAngle;
        return within(HalfPlane.of(area, bearing - turn), area)
                .flatMap(half -> within(HalfPlane.of(area, bearing + turn), half));
    }

    /**
     * The single point that stands best for a geometry: its centre of gravity when that lies inside, else a point well
     * inside it.
     *
     * @throws IllegalArgumentException when the geometry is empty
     */
    public static LonLat bestPoint(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("an empty geometry has no best point");
        }
        LonLat centre = Geometries.lonLat(geometry.getCentroid().getCoordinate());
        return covers(geometry, centre)
                ? centre
                : Geometries.lonLat(geometry.getInteriorPoint().getCoordinate());
    }

    /** Whether a position lies in a geometry, its edge included. */
    public static boolean covers(Geometry geometry, LonLat position) {
        return geometry instanceof Polygonal
                ? SimplePointInAreaLocator.locate(Geometries.coordinate(position), geometry) != Location.EXTERIOR
                : geometry.covers(Geometries.point(position));
    }

    /** Everything within a distance of an area, the area included. */
    public static Geometry around(Geometry area, double metres) {
        requirePositive(metres, "distance");
        return LocalMercator.buffer(area, metres);
    }

    /** The position in a geometry that lies nearest to another one; drawn in by a hair, so that it does lie inside. */
    public static LonLat nearestPoint(Geometry geometry, LonLat to) {
        if (covers(geometry, to)) {
            return to;
        }
        Coordinate edge = DistanceOp.nearestPoints(geometry, Geometries.point(to))[0];
        LonLat inner = bestPoint(geometry);
        for (double share = 0.001; share < 0.2; share *= 2) {
            Coordinate drawn =
                    new Coordinate(edge.x + (inner.lon() - edge.x) * share, edge.y + (inner.lat() - edge.y) * share);
            if (covers(geometry, Geometries.lonLat(drawn))) {
                return Geometries.lonLat(drawn);
            }
        }
        return inner;
    }

    /**
     * Distance from a point to the farthest corner of a geometry, in metres, at least 1. The geometry lies within that
     * distance of the point, which is too large by at most 25 m in 1,000 km.
     */
    public static double radiusMetres(LonLat point, Geometry geometry) {
        Farthest farthest = new Farthest(point);
        geometry.apply(farthest);
        return Math.max(1, farthest.metres());
    }

    private static void requirePositive(double value, String what) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(what + " must be more than 0, not " + value);
        }
    }

    private static void requireNoPole(LonLat centre, double radius) {
        LonLat pole = new LonLat(0, centre.lat() < 0 ? -90 : 90);
        if (Geodesy.isWithin(centre, pole, radius)) {
            throw new IllegalArgumentException("no shape may hold a pole: " + radius + " m around " + centre);
        }
    }

    private static void requireOneSide(LonLat centre, List<Coordinate> corners) {
        for (Coordinate corner : corners) {
            if (Math.abs(corner.x - centre.lon()) > 180 || Math.abs(corner.x) > 180) {
                throw new IllegalArgumentException("no shape may cross the antimeridian: around " + centre);
            }
        }
    }
}
