package org.harmattan.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Which outline holds a position: a packed R-tree over prepared polygons. Immutable, thread-safe. */
final class BoundaryIndex {

    private final STRtree tree = new STRtree();

    BoundaryIndex(List<Boundary> boundaries) {
        for (Boundary boundary : boundaries) {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(boundary.geometry());
            tree.insert(boundary.geometry().getEnvelopeInternal(), new Entry(boundary, prepared));
        }
        // A tree is only safe to share once it is built.
        tree.build();
    }

    /** The outline that holds the position, the first by id on a border; else the nearest within the distance. */
    Optional<Boundary> findAt(LonLat position, double degrees) {
        Point point = Geometries.point(position);
        Optional<Boundary> holding = candidates(point.getEnvelopeInternal())
                .filter(entry -> entry.prepared.covers(point))
                .map(Entry::boundary)
                .min(Comparator.comparing(Boundary::id));
        return holding.isPresent() ? holding : findNear(point, degrees);
    }

    private Optional<Boundary> findNear(Point point, double degrees) {
        Envelope around = new Envelope(point.getEnvelopeInternal());
        around.expandBy(degrees);
        record Near(Boundary boundary, double distance) {}
        return candidates(around)
                .map(entry -> new Near(entry.boundary, entry.boundary.geometry().distance(point)))
                .filter(near -> near.distance <= degrees)
                .min(Comparator.comparingDouble(Near::distance).thenComparing(near -> near.boundary.id()))
                .map(Near::boundary);
    }

    private Stream<Entry> candidates(Envelope envelope) {
        List<?> found = tree.query(envelope);
        return found.stream().map(Entry.class::cast);
    }

    private record Entry(Boundary boundary, PreparedGeometry prepared) {}
}
