package org.harmattan.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * A ring of a polygon, walked with the inside of the polygon on its left, and boxes around runs of its segments, by which
 * most of them need no look. Immutable and thread-safe, as long as nobody moves its corners.
 */
final class Ring {

    /** So many segments share a box. */
    static final int RUN = 16;

    private final Coordinate[] corners;
    private final Envelope box;
    private final Envelope[] runs;

    private Ring(LinearRing ring, boolean hole) {
        Coordinate[] given = ring.getCoordinates();
        corners = area(given) > 0 == hole ? reversed(given) : given;
        box = ring.getEnvelopeInternal();
        runs = new Envelope[(size() - 1) / RUN + 1];
        for (int run = 0; run < runs.length; run++) {
            runs[run] = new Envelope();
            for (int i = run * RUN; i <= endOf(run); i++) {
                runs[run].expandToInclude(corners[i]);
            }
        }
    }

    /** The rings of the polygons of a geometry. */
    static List<Ring> of(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        geometry.apply(new PolygonExtracter(polygons));
        List<Ring> rings = new ArrayList<>();
        for (Polygon polygon : polygons) {
            if (!polygon.isEmpty()) {
                rings.add(new Ring(polygon.getExteriorRing(), false));
            }
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                rings.add(new Ring(polygon.getInteriorRingN(j), true));
            }
        }
        return rings;
    }

    /** Where a position lies to the polygons whose rings these are, as a {@link org.locationtech.jts.geom.Location}. */
    static int locate(Coordinate position, List<Ring> rings) {
        RayCrossingCounter counter = new RayCrossingCounter(position);
        rings.forEach(ring -> ring.count(counter, position));
        return counter.getLocation();
    }

    /** Area of a closed ring in square degrees, negative when its inside lies on the right. */
    static double area(Coordinate[] corners) {
        return -Area.ofRingSigned(corners);
    }

    private static Coordinate[] reversed(Coordinate[] corners) {
        Coordinate[] reversed = new Coordinate[corners.length];
        for (int i = 0; i < corners.length; i++) {
            reversed[i] = corners[corners.length - 1 - i];
        }
        return reversed;
    }

    Envelope box() {
        return box;
    }

    /** Number of segments. */
    int size() {
        return corners.length - 1;
    }

    /** Where a segment starts; the first corner again after the last segment. */
    Coordinate corner(int segment) {
        return corners[segment];
    }

    /** The corners, the first once more at the end, which the caller may change. */
    Coordinate[] copy() {
        return CoordinateArrays.copyDeep(corners);
    }

    int runs() {
        return runs.length;
    }

    /** The box around the segments of a run. */
    Envelope box(int run) {
        return runs[run];
    }

    /** Whether a run of its segments may meet a box. */
    boolean comesNear(Envelope other) {
        if (box.intersects(other)) {
            for (Envelope run : runs) {
                if (run.intersects(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The segment after the last of a run. */
    int endOf(int run) {
        return Math.min(size(), (run + 1) * RUN);
    }

    /** Counts the segments that a ray to the east of a position crosses. */
    private void count(RayCrossingCounter counter, Coordinate position) {
        for (int run = 0; run < runs.length; run++) {
            Envelope around = runs[run];
            if (around.getMinY() <= position.y && position.y <= around.getMaxY() && position.x <= around.getMaxX()) {
                for (int i = run * RUN; i < endOf(run); i++) {
                    counter.countSegment(corners[i], corners[i + 1]);
                }
            }
        }
    }
}
