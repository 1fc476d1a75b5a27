package org.harmattan.geo;

/**
 * A position on the WGS 84 ellipsoid, longitude first.
 *
 * @param lon longitude in degrees, -180 to 180, east positive
 * @param lat latitude in degrees, -90 to 90, north positive
 */
public record LonLat(double lon, double lat) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a coordinate is out of range or not a number
     */
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is not between -180 and 180");
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is not between -90 and 90");
        }
    }
}
