package org.harmattan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.harmattan.gpkg.GeoPackageException;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads the areas that incidents may lie in: where they are, or themselves. */
final class FootprintReads {

    /** Keys and ids are read from their index alone, and the boxes from the tree: the footprints are far larger. */
    private static final String INDEXED = "SELECT f.incident, r.minx, r.miny, r.maxx, r.maxy "
            + "FROM footprints f CROSS JOIN rtree_footprints_geom r WHERE r.id = f.fid";

    private static final String UNINDEXED = "SELECT f.incident, f.geom FROM footprints f "
            + "WHERE f.fid > (SELECT value FROM harmattan_state WHERE name = 'unindexed footprints')";

    private static final String CHANGED = " AND f.incident IN (SELECT id FROM incidents WHERE changed >= :since)";

    private static final String BY_ID =
            "SELECT incident, geom FROM footprints WHERE incident IN (SELECT value FROM json_each(:ids))";

    private final Handle handle;

    FootprintReads(Handle handle) {
        this.handle = handle;
    }

    void visitBounds(Optional<Instant> since, BoundsVisitor visitor) {
        Rows.visit(
                query(INDEXED, since),
                row -> visitor.visit(
                        row.getString(1), row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getDouble(5)));
        Rows.visit(query(UNINDEXED, since), row -> visit(row, visitor));
    }

    private Query query(String sql, Optional<Instant> since) {
        return since.map(time -> handle.createQuery(sql + CHANGED).bind("since", Times.textAtOrAfter(time)))
                .orElseGet(() -> handle.createQuery(sql));
    }

    private static void visit(ResultSet row, BoundsVisitor visitor) throws SQLException {
        Envelope box = envelope(row.getBytes(2));
        if (!box.isNull()) {
            visitor.visit(row.getString(1), box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }
    }

    /** What another program broke is nowhere. */
    private static Envelope envelope(byte[] footprint) {
        try {
            return footprint == null ? new Envelope() : GeometryBlob.envelope(footprint);
        } catch (GeoPackageException e) {
            return new Envelope();
        }
    }

    void test(AreaTest area, Collection<String> ids, TestedVisitor visitor) {
        Rows.visit(handle.createQuery(BY_ID).bind("ids", JsonColumns.list(ids)), row -> {
            String id = row.getString(1);
            decode(row.getBytes(2))
                    .filter(footprint -> area.accepts(footprint, Certainty.POSSIBLE))
                    .ifPresent(in -> visitor.visit(id, area.accepts(in, Certainty.CERTAIN)));
        });
    }

    private static Optional<Geometry> decode(byte[] footprint) {
        try {
            return Optional.ofNullable(footprint).map(GeometryBlob::decode);
        } catch (GeoPackageException e) {
            return Optional.empty();
        }
    }
}
