package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    Optional<Boundary> findAt(LonLat position) {
        Point point = Geometries.point(position);
        List<Boundary> found = new ArrayList<>();
        tree.query(point.getEnvelopeInternal(), item -> {
            Entry entry = (Entry) item;
            if (entry.prepared.covers(point)) {
                found.add(entry.boundary);
            }
        });
        return found.stream().min(Comparator.comparing(Boundary::id));
    }

    private record Entry(Boundary boundary, PreparedGeometry prepared) {}
}
