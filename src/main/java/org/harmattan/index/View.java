package org.harmattan.index;

/**
 * What a map shows: positions inside it are drawn.
 *
 * @param west western edge in degrees; more than {@code east} when the view crosses the antimeridian
 * @param south southern edge
 * @param east eastern edge
 * @param north northern edge
 * @param zoom zoom of web maps: the world is 256 · 2^zoom pixels wide; 0 to 22
 */
public record View(double west, double south, double east, double north, int zoom) {

    /** Highest zoom of web maps. */
    public static final int MOST_ZOOM = 22;

    /**
     * Checks ranges and order.
     *
     * @throws IllegalArgumentException when an edge or the zoom is out of range, or south lies above north
     */
    public View {
        if (!(west >= -180
                && west <= 180
                && east >= -180
                && east <= 180
                && south >= -90
                && north <= 90
                && south <= north)) {
            throw new IllegalArgumentException(
                    "no view: west " + west + ", south " + south + ", east " + east + ", north " + north);
        }
        if (zoom < 0 || zoom > MOST_ZOOM) {
            throw new IllegalArgumentException("zoom " + zoom + " is not 0 to " + MOST_ZOOM);
        }
    }

    /** Whether a position lies in the view. */
    public boolean contains(double lon, double lat) {
        boolean across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
        return across && lat >= south && lat <= north;
    }
}
