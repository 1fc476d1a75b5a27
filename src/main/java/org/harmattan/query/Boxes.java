package org.harmattan.query;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.BBox;
import org.harmattan.geo.Geometries;
import org.locationtech.jts.geom.Geometry;

/** Boxes as geometries. */
public final class Boxes {

    private Boxes() {}

    /** The geometry of a shape or a box; empty for other values. */
    public static Optional<Geometry> findGeometry(Value value) {
        if (value instanceof Value.Shape shape) {
            return Optional.of(shape.geometry());
        } else if (value instanceof Value.Box box) {
            return Optional.of(geometry(box));
        }
        return Optional.empty();
    }

    /** A box as a polygon, or two where it crosses the antimeridian; a line or a point where it has no area. */
    public static Geometry geometry(Value.Box box) {
        if (box.west() <= box.east()) {
            return Geometries.box(new BBox(box.west(), box.south(), box.east(), box.north()));
        }
        Geometry east = Geometries.box(new BBox(box.west(), box.south(), 180, box.north()));
        Geometry west = Geometries.box(new BBox(-180, box.south(), box.east(), box.north()));
        return Geometries.FACTORY.buildGeometry(List.of(east, west));
    }
}
