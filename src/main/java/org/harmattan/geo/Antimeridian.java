package org.harmattan.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Shapes around places close to 180 degrees east or west are cut there in two, as RFC 7946 asks. Thread-safe. */
final class Antimeridian {

    private static final double HALF_TURN = 180;
    private static final double TURN = 360;
    private static final Geometry WORLD = Geometries.box(new BBox(-HALF_TURN, -90, HALF_TURN, 90));

    private Antimeridian() {}

    /** The corners in longitudes that go on beyond 180 degrees, less than half a turn from a position. */
    static void unwind(List<Coordinate> corners, LonLat around) {
        for (Coordinate corner : corners) {
            if (Math.abs(corner.x - around.lon()) > HALF_TURN) {
                corner.x -= Math.copySign(TURN, corner.x - around.lon());
            }
        }
    }

    /** The polygon itself, or the parts of it on either side. */
    static Geometry cut(Polygon unwound) {
        Envelope box = unwound.getEnvelopeInternal();
        if (box.getMinX() >= -HALF_TURN && box.getMaxX() <= HALF_TURN) {
            return unwound;
        }
        List<Polygon> parts = new ArrayList<>();
        for (double turn : new double[] {-TURN, 0, TURN}) {
            Geometry turned = AffineTransformation.translationInstance(turn, 0).transform(unwound);
            Optional<Geometry> part = Footprints.within(turned, WORLD);
            part.ifPresent(side -> side.apply(new PolygonExtracter(parts)));
        }
        return Geometries.FACTORY.buildGeometry(parts);
    }

    /** What was cut at 180 degrees without the hair by which the cut may lie beyond them. */
    static Geometry clamp(Geometry cut) {
        Envelope box = cut.getEnvelopeInternal();
        if (box.getMinX() >= -HALF_TURN && box.getMaxX() <= HALF_TURN) {
            return cut;
        }
        Geometry clamped = cut.copy();
        clamped.apply((CoordinateFilter) corner -> corner.x = Math.max(-HALF_TURN, Math.min(HALF_TURN, corner.x)));
        clamped.geometryChanged();
        return clamped;
    }
}
