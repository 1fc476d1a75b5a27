package org.harmattan.query;

import java.util.List;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** A part of the earth in which incidents are wanted; WGS 84, longitude first. Edges belong to it. Immutable. */
public sealed interface Area {

    /** The area as one or more polygons; a point or a line when it has no width. */
    Geometry shape();

    /** Whether incidents without a place are wanted too, unless only certain ones are. */
    default boolean unplacedToo() {
        return false;
    }

    /**
     * A box of longitudes and latitudes.
     *
     * @param west western edge in degrees, -180 to 180; more than {@code east} when the box crosses the antimeridian
     * @param south southern edge in degrees, -90 to 90
     * @param east eastern edge
     * @param north northern edge, at least {@code south}
     * @param unplacedToo whether incidents without a place are wanted too
     */
    record Box(double west, double south, double east, double north, boolean unplacedToo) implements Area {

        /**
         * Checks ranges and order.
         *
         * @throws IllegalArgumentException when an edge is out of range or not a number, or north lies south of south
         */
        public Box {
            new BBox(Math.min(west, east), south, Math.max(west, east), north);
        }

        /** A box that does not cross the antimeridian. */
        public static Box of(BBox box, boolean unplacedToo) {
            return new Box(box.west(), box.south(), box.east(), box.north(), unplacedToo);
        }

        @Override
        public Geometry shape() {
            if (west <= east) {
                return Geometries.box(new BBox(west, south, east, north));
            }
            return Geometries.FACTORY.buildGeometry(List.of(
                    Geometries.box(new BBox(west, south, 180, north)),
                    Geometries.box(new BBox(-180, south, east, north))));
        }
    }

    /**
     * Everything within a distance of a point. The shape has 96 corners on the circle, and is cut in two at the antimeridian.
     *
     * @param centre the point
     * @param metres distance, more than 0; a circle may hold no pole
     */
    record Circle(LonLat centre, double metres) implements Area {

        /** @throws IllegalArgumentException when no such shape can be drawn */
        public Circle {
            Footprints.disk(centre, metres);
        }

        @Override
        public Geometry shape() {
            return Footprints.disk(centre, metres);
        }
    }

    /**
     * Any polygons.
     *
     * @param shape valid and not empty
     */
    record Polygon(Geometry shape) implements Area {

        /** @throws IllegalArgumentException when it is no area, or crosses itself */
        public Polygon {
            if (shape.isEmpty() || shape.getDimension() != 2 || !shape.isValid()) {
                throw new IllegalArgumentException("not a valid polygon: " + shape.getGeometryType());
            }
        }
    }

    /**
     * Everything within a distance of a way.
     *
     * @param way at least two positions
     * @param metres distance to either side, more than 0
     */
    record Route(LineString way, double metres) implements Area {

        /** @throws IllegalArgumentException when there is no way or no distance */
        public Route {
            if (way.isEmpty() || !(metres > 0 && Double.isFinite(metres))) {
                throw new IllegalArgumentException("a route needs two positions and a distance of more than 0 m");
            }
        }

        /** Along the straight line between two positions. */
        public static Route between(LonLat from, LonLat to, double metres) {
            return new Route(Geometries.line(from, to), metres);
        }

        @Override
        public Geometry shape() {
            return Footprints.corridor(way, metres);
        }
    }
}
