package org.harmattan.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where short ways from one position arrive, by the formulas of Bowring, The direct and inverse problems for short
 * geodesic lines on the ellipsoid, Surveying and Mapping 41 (1981): to a centimetre within 200 km, in a small part of
 * the time that {@link Geodesy#destination} takes. For the many corners of a shape. Immutable and thread-safe.
 */
final class ShortWays {

    /** Longest way that holds, in metres. */
    static final double LONGEST_METRES = 200_000;

    /** Beyond, the formulas lose their digits. */
    private static final double GREATEST_LATITUDE = 75;

    private static final double A = 6_378_137;

    /** Up to this the terms left out of a series are less than 1e-12. */
    private static final double LARGEST_OF_SERIES = 0.13;

    /** Square of the second eccentricity. */
    private static final double E2 = Geocentric.E2 / (1 - Geocentric.E2);

    private static final double C = Math.sqrt(1 + E2);

    private final double lon;
    private final double phi;
    private final double sin;
    private final double cos;
    private final double doubleSin;
    private final double doubleCos;
    private final double a;
    private final double b;

    ShortWays(LonLat from) {
        lon = from.lon();
        phi = Math.toRadians(from.lat());
        sin = Math.sin(phi);
        cos = Math.cos(phi);
        doubleSin = 2 * sin * cos;
        doubleCos = cos * cos - sin * sin;
        a = Math.sqrt(1 + E2 * cos * cos * cos * cos);
        b = Math.sqrt(1 + E2 * cos * cos);
    }

    /** Whether all ways of that length from a position are short ones. */
    static boolean hold(LonLat from, double metres) {
        return metres <= LONGEST_METRES && Math.abs(from.lat()) <= GREATEST_LATITUDE;
    }

    /** Where the ways of one length arrive, in metres, 0 or more. */
    Reach reach(double metres) {
        return new Reach(metres * b * b / (A * C));
    }

    /**
     * Where one arrives; longitudes go on beyond 180 degrees.
     *
     * @param bearing degrees clockwise from north, any number
     * @param metres way to go, 0 or more
     */
    Coordinate destination(double bearing, double metres) {
        return reach(metres).destination(bearing);
    }

    /** The ends of all ways of one length. */
    final class Reach {

        private final double sigmaSin;
        private final double sigmaTan;

        private Reach(double sigma) {
            sigmaSin = Math.sin(sigma);
            sigmaTan = Math.tan(sigma);
        }

        /** The end of the way in a direction, in degrees clockwise from north. */
        Coordinate destination(double bearing) {
            double alpha = Math.toRadians(bearing);
            return destination(Math.sin(alpha), Math.cos(alpha));
        }

        /**
         * The ends of the ways in equally many degrees from each other.
         *
         * @param from direction of the first, degrees clockwise from north
         * @param step degrees to the next, to the left when negative
         * @param number how many
         */
        void addTo(List<Coordinate> corners, double from, double step, int number) {
            double alpha = Math.toRadians(from);
            double turnSin = Math.sin(Math.toRadians(step));
            double turnCos = Math.cos(Math.toRadians(step));
            double east = Math.sin(alpha);
            double north = Math.cos(alpha);
            for (int i = 0; i < number; i++) {
                corners.add(destination(east, north));
                double turned = east * turnCos + north * turnSin;
                north = north * turnCos - east * turnSin;
                east = turned;
            }
        }

        private Coordinate destination(double east, double north) {
            double tan = a * sigmaTan * east / (b * cos - sigmaTan * sin * north);
            double halfTan = tan / (1 + Math.sqrt(1 + tan * tan));
            double half = arcSine(sigmaSin * (north - sin * east * halfTan / a)) / 2;
            double lat = phi + 2 * half * (b - 1.5 * E2 * half * sineBeside(4.0 / 3 * b * half));
            return new Coordinate(lon + Math.toDegrees(arcTangent(tan) / a), Math.toDegrees(lat));
        }
    }

    /** Sine of so much more than twice the latitude; what is left out is less than 1e-8 of a term that is small. */
    private double sineBeside(double more) {
        double square = more * more;
        return doubleSin * (1 - square / 2) + doubleCos * more * (1 - square / 6);
    }

    /** As the functions of {@link Math} to 1e-12, by the first terms of their series: angles of short ways are small. */
    private static double arcTangent(double x) {
        if (Math.abs(x) > LARGEST_OF_SERIES) {
            return Math.atan(x);
        }
        double s = x * x;
        return x * (1 - s * (1.0 / 3 - s * (1.0 / 5 - s * (1.0 / 7 - s * (1.0 / 9 - s / 11)))));
    }

    private static double arcSine(double x) {
        if (Math.abs(x) > LARGEST_OF_SERIES) {
            return Math.asin(x);
        }
        double s = x * x;
        return x * (1 + s * (1.0 / 6 + s * (3.0 / 40 + s * (15.0 / 336 + s * (105.0 / 3_456 + s * 945 / 42_240)))));
    }
}
