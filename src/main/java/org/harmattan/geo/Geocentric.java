package org.harmattan.geo;

/**
 * A position on the WGS 84 ellipsoid as a point in space, for measuring it against many others: the straight line
 * through the earth between two of them tells the way over ground to a few digits, in a hundredth of the time.
 *
 * @param x metres from the centre of the earth towards longitude 0 on the equator
 * @param y metres towards longitude 90 east on the equator
 * @param z metres towards the north pole
 */
public record Geocentric(double x, double y, double z) {

    private static final double A = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double B = A * (1 - FLATTENING);

    /** Square of the first eccentricity. */
    static final double E2 = FLATTENING * (2 - FLATTENING);

    /** The ellipsoid is nowhere bent more than a circle of the one radius, and nowhere less than one of the other. */
    private static final double LEAST_RADIUS = B * B / A;

    private static final double GREATEST_RADIUS = A * A / B;

    /** Up to this chord the way over ground is told to 0.01 %. */
    private static final double LONGEST_CHORD = 3_000_000;

    /** Half of the longest meridian against the diameter, and some. */
    private static final double GREATEST_BEND = 1.58;

    /** The point in space of a position. */
    public static Geocentric of(LonLat position) {
        return of(position.lon(), position.lat());
    }

    static Geocentric of(double lon, double lat) {
        double lambda = Math.toRadians(lon);
        double phi = Math.toRadians(lat);
        double sin = Math.sin(phi);
        double normal = normal(sin);
        double out = normal * Math.cos(phi);
        return new Geocentric(out * Math.cos(lambda), out * Math.sin(lambda), up(normal, sin));
    }

    /** Metres straight down from a latitude of that sine to the axis of the earth. */
    static double normal(double sin) {
        return A / Math.sqrt(1 - E2 * sin * sin);
    }

    /** Metres above the plane of the equator. */
    static double up(double normal, double sin) {
        return normal * (1 - E2) * sin;
    }

    /** Metres of the straight line through the earth, which no way over ground is shorter than. */
    double chord(Geocentric other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** Metres that the way over ground to another position is long at least. */
    double least(Geocentric other) {
        double chord = chord(other);
        return chord > LONGEST_CHORD ? chord : arc(chord, GREATEST_RADIUS);
    }

    /**
     * Metres that the way over ground to another position is long at most: too many by less than a millimetre in 40 km
     * and 25 m in 1,000 km; beyond 3,000 km only a rough bound.
     */
    public double most(Geocentric other) {
        return most(chord(other));
    }

    /** The same for what lies so many metres away through the earth. */
    static double most(double chord) {
        return chord > LONGEST_CHORD ? chord * GREATEST_BEND : arc(chord, LEAST_RADIUS);
    }

    private static double arc(double chord, double radius) {
        return 2 * radius * Math.asin(chord / (2 * radius));
    }
}
