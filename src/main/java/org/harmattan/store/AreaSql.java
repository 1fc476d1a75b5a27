package org.harmattan.store;

import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.Area;
import org.harmattan.query.Certainty;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** An area as a condition: the R-tree of the footprints tells which may be in, {@link AreaFunction} which are. */
final class AreaSql {

    /** Footprints that came with an import that still runs are not in the R-tree yet. */
    private static final String INDEXED = """
            id IN (SELECT f.incident FROM rtree_footprints_geom r CROSS JOIN footprints f
              WHERE f.fid = r.id AND r.maxx >= :west AND r.minx <= :east AND r.maxy >= :south AND r.miny <= :north
              AND %s
            UNION ALL SELECT f.incident FROM footprints f
              WHERE f.fid > (SELECT value FROM harmattan_state WHERE name = 'unindexed footprints') AND %s)""";

    /** The index rounds boxes outwards, so whoever is inside by its box is inside. */
    private static final String INSIDE =
            "(r.minx >= :west AND r.maxx <= :east AND r.miny >= :south AND r.maxy <= :north OR " + AreaFunction.CALL
                    + ")";

    private AreaSql() {}

    static void add(Area area, Certainty certainty, QuerySql.Conditions sql) {
        Geometry shape = area.shape();
        boolean certain = certainty == Certainty.CERTAIN;
        String placed = String.format(INDEXED, shape.isRectangle() ? INSIDE : AreaFunction.CALL, AreaFunction.CALL);
        sql.add(area.unplacedToo() && !certain ? "(geom IS NULL OR " + placed + ")" : placed);
        Envelope bounds = shape.getEnvelopeInternal();
        sql.bind("west", bounds.getMinX())
                .bind("east", bounds.getMaxX())
                .bind("south", bounds.getMinY())
                .bind("north", bounds.getMaxY())
                .bind("area", GeometryBlob.encode(shape))
                .bind("certain", certain ? 1 : 0);
    }
}
