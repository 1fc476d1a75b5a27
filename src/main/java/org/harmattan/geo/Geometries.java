package org.harmattan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** The one factory of geometries: WGS 84 (SRID 4326), x is the longitude, y the latitude. Thread-safe. */
public final class Geometries {

    /** Every geometry of Harmattan comes from this factory. */
    public static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

    private Geometries() {}

    /** A position as a point geometry. */
    public static Point point(LonLat position) {
        return FACTORY.createPoint(coordinate(position));
    }

    /** A position as a coordinate. */
    public static Coordinate coordinate(LonLat position) {
        return new Coordinate(position.lon(), position.lat());
    }

    /**
     * The position of a coordinate.
     *
     * @throws IllegalArgumentException when it is none on earth
     */
    public static LonLat lonLat(Coordinate coordinate) {
        return new LonLat(coordinate.x, coordinate.y);
    }

    /** The straight line, in degrees, from one position to the other. */
    public static LineString line(LonLat from, LonLat to) {
        return FACTORY.createLineString(new Coordinate[] {coordinate(from), coordinate(to)});
    }

    /** A box as a polygon; a point or a line when it has no area. */
    public static Geometry box(BBox box) {
        return FACTORY.toGeometry(new Envelope(box.west(), box.east(), box.south(), box.north()));
    }

    /**
     * The smallest box around a geometry.
     *
     * @throws IllegalArgumentException when the geometry is empty
     */
    public static BBox bounds(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("an empty geometry has no bounds");
        }
        Envelope envelope = geometry.getEnvelopeInternal();
        return new BBox(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }

    /** An empty polygon. */
    public static Polygon empty() {
        return FACTORY.createPolygon();
    }
}
