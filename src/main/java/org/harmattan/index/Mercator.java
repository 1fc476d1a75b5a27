package org.harmattan.index;

/**
 * The plane of web maps, spherical Mercator (EPSG:3857) scaled to a world from 0 to 1: x grows eastwards from the
 * antimeridian, y southwards from 85.06° north, beyond which it stays at the edge.
 */
final class Mercator {

    private static final double LARGEST_LATITUDE = 85.051128779806592;

    private Mercator() {}

    static double x(double lon) {
        return (lon + 180) / 360;
    }

    static double y(double lat) {
        double bounded = Math.max(-LARGEST_LATITUDE, Math.min(LARGEST_LATITUDE, lat));
        double sine = Math.sin(Math.toRadians(bounded));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    static double lon(double x) {
        return x * 360 - 180;
    }

    static double lat(double y) {
        double up = Math.PI * (1 - 2 * y);
        // The hyperbolic sine, of which Java has only a slow one.
        return Math.toDegrees(Math.atan((Math.exp(up) - Math.exp(-up)) / 2));
    }
}
