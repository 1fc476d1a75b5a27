package org.harmattan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.Value;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Spatial predicates as SQL: the R-tree tells which geometries may fulfil them, {@link FilterFunctions} which do. */
final class SpatialSql {

    /** What came with an import that still runs is not in the R-tree yet. */
    private static final String POINTS =
            "(incidents.fid IN (SELECT r.id FROM rtree_incidents_geom r WHERE %1$s UNION ALL SELECT i.fid FROM incidents i"
                    + " WHERE i.fid > (SELECT value FROM harmattan_state WHERE name = 'unindexed incidents')) AND %2$s)";

    private static final String FOOTPRINTS =
            "(incidents.id IN (SELECT f.incident FROM rtree_footprints_geom r CROSS JOIN footprints f"
                    + " WHERE f.fid = r.id AND (%1$s) AND %2$s UNION ALL SELECT f.incident FROM footprints f"
                    + " WHERE f.fid > (SELECT value FROM harmattan_state WHERE name = 'unindexed footprints') AND %2$s))";

    /** With more parts than that, the box around all of them is looked up. */
    private static final int MOST_BOXES = 4;

    private final FilterColumns columns;

    SpatialSql(FilterColumns columns) {
        this.columns = columns;
    }

    /**
     * The condition.
     *
     * @param plain whether unknown may be false: only then the R-tree can be asked first
     */
    String condition(Filter.Spatial spatial, boolean plain) {
        boolean indexed = plain && spatial.relation().needsContact();
        if (indexed
                && spatial.left() instanceof Expression.Property property
                && spatial.right() instanceof Value shape) {
            return looked(property, shape, test(spatial, geometry(property), operand(shape)));
        } else if (indexed
                && spatial.left() instanceof Value shape
                && spatial.right() instanceof Expression.Property property) {
            return looked(property, shape, test(spatial, operand(shape), geometry(property)));
        }
        return test(spatial, whole(spatial.left()), whole(spatial.right()));
    }

    private static String test(Filter.Spatial spatial, String left, String right) {
        String relation = spatial.relation().name().toLowerCase(Locale.ROOT);
        return FilterFunctions.RELATION + "('" + relation + "', " + left + ", " + right + ")";
    }

    /** The geometry within the look-up of its R-tree. */
    private static String geometry(Expression.Property property) {
        return isFootprint(property) ? "f.geom" : "incidents.geom";
    }

    private String whole(Expression expression) {
        return expression instanceof Expression.Property property
                ? columns.column(property)
                : operand((Value) expression);
    }

    private String operand(Value shape) {
        return FilterFunctions.SHAPE + "(" + columns.geometry(shape) + ")";
    }

    private String looked(Expression.Property property, Value shape, String test) {
        String pattern = isFootprint(property) ? FOOTPRINTS : POINTS;
        return String.format(pattern, boxes(shape.findGeometry().orElseThrow()), test);
    }

    private String boxes(Geometry shape) {
        if (shape.getNumGeometries() > MOST_BOXES) {
            return meets(shape.getEnvelopeInternal());
        }
        List<String> boxes = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            boxes.add(meets(shape.getGeometryN(i).getEnvelopeInternal()));
        }
        return boxes.isEmpty() ? "FALSE" : String.join(" OR ", boxes);
    }

    private String meets(Envelope box) {
        return box.isNull()
                ? "FALSE"
                : "(r.maxx >= " + columns.bind(box.getMinX()) + " AND r.minx <= " + columns.bind(box.getMaxX())
                        + " AND r.maxy >= " + columns.bind(box.getMinY()) + " AND r.miny <= "
                        + columns.bind(box.getMaxY()) + ")";
    }

    private static boolean isFootprint(Expression.Property property) {
        return property.name().equals("footprint");
    }
}
