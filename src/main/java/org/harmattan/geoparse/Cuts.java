package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Parts of shapes that lie in areas. The same shapes and areas meet again and again, because shapes are kept. Safe for
 * several threads.
 */
final class Cuts {

    private final Kept<Same, PreparedGeometry> prepared = new Kept<>(1 << 10);
    private final Kept<Pair, Optional<Geometry>> kept = new Kept<>(1 << 12);
    private final Kept<Same, LonLat> middles = new Kept<>(1 << 9);

    /** The same geometry and not only an equal one: comparing shapes takes longer than it saves. */
    private record Same(Geometry shape) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.shape == shape;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(shape);
        }
    }

    private record Pair(Same shape, Same area) {}

    /** An area made ready to be asked what lies within. */
    PreparedGeometry prepare(Geometry area) {
        return prepared.get(new Same(area), () -> PreparedGeometryFactory.prepare(area));
    }

    /** The part of a shape that lies in an area: the shape itself where all of it does, empty where nothing does. */
    Optional<Geometry> cut(Geometry shape, Geometry area) {
        return kept.get(
                new Pair(new Same(shape), new Same(area)),
                () -> prepare(area).covers(shape) ? Optional.of(shape) : Footprints.within(shape, area));
    }

    /** The point of a bent shape that lies nearest to its centre of gravity, which may lie beside it. */
    LonLat middle(Geometry shape) {
        return middles.get(new Same(shape), () -> FrontierShapes.middle(shape));
    }
}
