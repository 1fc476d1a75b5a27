package org.harmattan.geoparse;

import java.util.Optional;
import org.harmattan.geo.Clipper;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * Parts of shapes that lie in areas. The same shapes and areas meet again and again, because shapes are kept. Safe for
 * several threads.
 */
final class Cuts {

    private final Kept<Same, Clipper> clippers = new Kept<>(1 << 10);
    private final Kept<Task, Optional<Cut>> kept = new Kept<>(1 << 13);
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

    private record Task(Same shape, Same area, LonLat point) {}

    /**
     * What is left of a shape.
     *
     * @param shape the part of it, or the shape itself where all of it is left
     * @param point its best single point
     * @param uncertaintyMetres radius around that which covers it
     */
    record Cut(Geometry shape, LonLat point, double uncertaintyMetres) {

        /** The point stays where it may. */
        static Cut of(Geometry shape, LonLat point) {
            LonLat best = Footprints.covers(shape, point) ? point : Footprints.bestPoint(shape);
            return new Cut(shape, best, Footprints.radiusMetres(best, shape));
        }
    }

    /** An area made ready to be asked what lies within. */
    Clipper clipper(Geometry area) {
        return clippers.get(new Same(area), () -> new Clipper(area));
    }

    /** What of a drawing lies in an area: the drawing itself where all of it does, empty where nothing does. */
    Optional<Drawing> cut(Drawing drawing, Geometry area) {
        Task task = new Task(new Same(drawing.footprint()), new Same(area), drawing.point());
        return kept.get(task, () -> cutAnew(drawing, area))
                .map(cut -> cut.shape() == drawing.footprint() ? drawing : drawing.reshaped(cut));
    }

    private Optional<Cut> cutAnew(Drawing drawing, Geometry area) {
        Geometry shape = drawing.footprint();
        return clipper(area)
                .clip(shape)
                .map(part -> part == shape
                        ? new Cut(shape, drawing.point(), drawing.uncertaintyMetres())
                        : Cut.of(part, drawing.point()));
    }

    /** The point of a bent shape that lies nearest to its centre of gravity, which may lie beside it. */
    LonLat middle(Geometry shape) {
        return middles.get(new Same(shape), () -> FrontierShapes.middle(shape));
    }
}
