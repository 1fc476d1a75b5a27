package org.harmattan.geo;

/**
 * A box of longitudes and latitudes, WGS 84, edges included. It never crosses the antimeridian.
 *
 * @param west smallest longitude in degrees, -180 to 180
 * @param south smallest latitude in degrees, -90 to 90
 * @param east largest longitude, at least {@code west}
 * @param north largest latitude, at least {@code south}
 */
public record BBox(double west, double south, double east, double north) {

    /** The whole earth. */
    public static final BBox WORLD = new BBox(-180, -90, 180, 90);

    /**
     * Checks ranges and order.
     *
     * @throws IllegalArgumentException when an edge is out of range or not a number, or the edges are crossed
     */
    public BBox {
        if (!(west >= -180 && east <= 180 && west <= east)) {
            throw new IllegalArgumentException(
                    "west " + west + " and east " + east + " must lie between -180 and 180, west first");
        }
        if (!(south >= -90 && north <= 90 && south <= north)) {
            throw new IllegalArgumentException(
                    "south " + south + " and north " + north + " must lie between -90 and 90, south first");
        }
    }

    /** Whether the point lies inside or on an edge. */
    public boolean contains(LonLat point) {
        return west <= point.lon() && point.lon() <= east && south <= point.lat() && point.lat() <= north;
    }

    /** Whether the two boxes share at least one point. */
    public boolean intersects(BBox other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /** The point halfway between the edges. */
    public LonLat centre() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }
}
