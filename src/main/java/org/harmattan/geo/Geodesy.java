package org.harmattan.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Distances, bearings and areas on the WGS 84 ellipsoid, after Karney, Algorithms for geodesics, J. Geodesy 87 (2013),
 * by GeographicLib. One call takes a microsecond or two. Thread-safe.
 */
public final class Geodesy {

    private static final Geodesic EARTH = Geodesic.WGS84;

    private Geodesy() {}

    /** Length of the shortest way between two positions, in metres. */
    public static double distance(LonLat from, LonLat to) {
        return EARTH.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }

    /** Whether the shortest way between two positions is no longer than so many metres. */
    public static boolean isWithin(LonLat from, LonLat to, double metres) {
        Geocentric start = Geocentric.of(from);
        Geocentric end = Geocentric.of(to);
        return start.least(end) <= metres && (start.most(end) <= metres || distance(from, to) <= metres);
    }

    /** Direction in which the shortest way sets out, in degrees clockwise from north, 0 to below 360. */
    public static double bearing(LonLat from, LonLat to) {
        return normaliseBearing(EARTH.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.AZIMUTH).azi1);
    }

    /**
     * The shortest way between two positions.
     *
     * @param metres its length
     * @param bearing the direction in which it sets out, degrees clockwise from north, 0 to below 360
     */
    public record Leg(double metres, double bearing) {}

    /** The shortest way between two positions: both at once take no longer than one. */
    public static Leg leg(LonLat from, LonLat to) {
        GeodesicData way =
                EARTH.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new Leg(way.s12, normaliseBearing(way.azi1));
    }

    /**
     * Where one arrives.
     *
     * @param from start
     * @param bearing degrees clockwise from north, any number
     * @param metres way to go, 0 or more
     */
    public static LonLat destination(LonLat from, double bearing, double metres) {
        GeodesicData end = EARTH.Direct(from.lat(), from.lon(), bearing, metres);
        return new LonLat(end.lon2, end.lat2);
    }

    /**
     * A position on a way.
     *
     * @param bearing where the way leads from there, degrees clockwise from north
     */
    record Step(LonLat position, double bearing) {}

    /**
     * The shortest way between two positions in equal steps, both included.
     *
     * @param steps 1 or more
     */
    static List<Step> steps(LonLat from, LonLat to, int steps) {
        GeodesicLine line = EARTH.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
        List<Step> way = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            GeodesicData at = line.Position(line.Distance() * i / steps);
            LonLat position = i == 0 ? from : i == steps ? to : new LonLat(at.lon2, at.lat2);
            way.add(new Step(position, at.azi2));
        }
        return way;
    }

    /** The same direction as a number from 0 to below 360. */
    public static double normaliseBearing(double degrees) {
        double turned = degrees % 360;
        double positive = turned < 0 ? turned + 360 : turned;
        return positive == 360 ? 0 : positive;
    }

    /** Area of the polygons of a geometry, in square metres, their edges taken as geodesics; 0 for lines and points. */
    public static double area(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                sum += area(polygon);
            }
        }
        return sum;
    }

    private static double area(Polygon polygon) {
        double sum = ringArea(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            sum -= ringArea(polygon.getInteriorRingN(i));
        }
        return sum;
    }

    private static double ringArea(LinearRing ring) {
        PolygonArea area = new PolygonArea(EARTH, false);
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 0; i < corners.length - 1; i++) {
            area.AddPoint(corners[i].y, corners[i].x);
        }
        return Math.abs(area.Compute(false, true).area);
    }
}
