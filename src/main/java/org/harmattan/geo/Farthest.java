package org.harmattan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;

/**
 * Measures how far corners lie from a point, as {@link Geocentric} does. Corners close by need no sine of their own: it
 * follows from that of the point, by the first terms of a series.
 */
final class Farthest implements CoordinateFilter {

    /** Radians, some 380 km: up to here what is left out of a series is lost in the last digit. */
    private static final double CLOSE = 0.06;

    private final double lambda;
    private final double phi;
    private final double sin;
    private final double cos;
    private final double out;
    private final double up;
    private double square;

    Farthest(LonLat point) {
        lambda = Math.toRadians(point.lon());
        phi = Math.toRadians(point.lat());
        sin = Math.sin(phi);
        cos = Math.cos(phi);
        double normal = Geocentric.normal(sin);
        out = normal * cos;
        up = Geocentric.up(normal, sin);
    }

    @Override
    public void filter(Coordinate corner) {
        double north = Math.toRadians(corner.y) - phi;
        double east = Math.toRadians(corner.x) - lambda;
        double northSin = sine(north);
        double northCos = cosine(north);
        double cornerSin = sin * northCos + cos * northSin;
        double normal = Geocentric.normal(cornerSin);
        double cornerOut = normal * (cos * northCos - sin * northSin);
        double forward = cornerOut * cosine(east) - out;
        double aside = cornerOut * sine(east);
        double above = Geocentric.up(normal, cornerSin) - up;
        square = Math.max(square, forward * forward + aside * aside + above * above);
    }

    private static double sine(double angle) {
        if (Math.abs(angle) > CLOSE) {
            return Math.sin(angle);
        }
        double s = angle * angle;
        return angle * (1 - s / 6 * (1 - s / 20 * (1 - s / 42)));
    }

    private static double cosine(double angle) {
        if (Math.abs(angle) > CLOSE) {
            return Math.cos(angle);
        }
        double s = angle * angle;
        return 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56)));
    }

    /** Metres to the farthest corner so far, too many by what {@link Geocentric#most} tells. */
    double metres() {
        return Geocentric.most(Math.sqrt(square));
    }
}
