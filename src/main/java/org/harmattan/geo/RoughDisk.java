package org.harmattan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Disks with few corners, for places by the hundred thousand. The corners lie outside of the circle, so that the polygon
 * covers all of it and at most 2 % more; no point of it is farther than 1.01 radii from the centre. Thread-safe.
 */
public final class RoughDisk {

    /** Beyond, degrees of longitude shrink too much over the disk. */
    private static final double LARGEST_METRES = 100_000;

    /** Or a pole is too near for the same. */
    private static final double LARGEST_LATITUDE = 70;

    private static final int CORNERS = 24;
    private static final double OUTSIDE = 1 / Math.cos(Math.PI / CORNERS);

    private RoughDisk() {}

    /**
     * Everything within a distance of a point. Falls back on {@link Footprints#disk} where the short cut would not hold.
     *
     * @param centre the point
     * @param radius metres, more than 0
     */
    public static Geometry around(LonLat centre, double radius) {
        if (!(radius <= LARGEST_METRES) || Math.abs(centre.lat()) > LARGEST_LATITUDE || Math.abs(centre.lon()) > 178) {
            return Footprints.disk(centre, radius);
        }
        double north = Geodesy.destination(centre, 0, radius).lat() - centre.lat();
        double east = Geodesy.destination(centre, 90, radius).lon() - centre.lon();
        Coordinate[] corners = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            corners[i] = new Coordinate(
                    centre.lon() + east * OUTSIDE * Math.cos(angle), centre.lat() + north * OUTSIDE * Math.sin(angle));
        }
        corners[CORNERS] = corners[0].copy();
        return Geometries.FACTORY.createPolygon(corners);
    }
}
