package org.harmattan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gpkg.GeoPackageException;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.Folding;
import org.harmattan.query.SpatialRelation;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.Function;

/**
 * SQL functions by which filters are evaluated: texts without case or accents, and how two geometries lie. A geometry
 * written in the filter is decoded once for a query: {@code filter_shape} keeps it and answers with its number. For one
 * connection.
 */
final class FilterFunctions {

    static final String CASE = "filter_casei";
    static final String ACCENTS = "filter_accenti";
    static final String RELATION = "filter_relation";
    static final String SHAPE = "filter_shape";

    /** SQLite's code for values that are integers. */
    private static final int INTEGER = 1;

    /** More points than the longest filter can hold, so that none of its shapes is forgotten while it runs. */
    private static final int POINTS_KEPT = 200_000;

    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Geometry> shapes = new LinkedHashMap<>();
    private int last;
    private int points;

    private record Key(byte[] blob) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(blob, key.blob);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(blob);
        }
    }

    private FilterFunctions() {}

    /** Makes the functions known to the connection. */
    static void register(Connection connection) throws SQLException {
        FilterFunctions functions = new FilterFunctions();
        Function.create(connection, CASE, folding(Folding.CASE), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, ACCENTS, folding(Folding.ACCENTS), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, SHAPE, functions.shape(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, RELATION, functions.relation(), 3, Function.FLAG_DETERMINISTIC);
    }

    private static Function folding(Folding folding) {
        return new Function() {
            @Override
            protected void xFunc() throws SQLException {
                String text = value_text(0);
                if (text == null) {
                    result();
                } else {
                    result(folding.apply(text));
                }
            }
        };
    }

    private Function shape() {
        return new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(number(new Key(value_blob(0))));
            }
        };
    }

    private Function relation() {
        return new Function() {
            @Override
            protected void xFunc() throws SQLException {
                SpatialRelation relation = SpatialRelation.valueOf(value_text(0).toUpperCase(Locale.ROOT));
                Optional<Geometry> left = geometry(1);
                Optional<Geometry> right = geometry(2);
                if (left.isEmpty() || right.isEmpty()) {
                    result();
                } else {
                    result(relation.holds(left.get(), right.get()) ? 1 : 0);
                }
            }

            /** The number of a shape, or a blob; one that another program broke is taken for unknown. */
            private Optional<Geometry> geometry(int argument) throws SQLException {
                if (value_type(argument) == INTEGER) {
                    return Optional.of(shapes.get(value_int(argument)));
                }
                byte[] blob = value_blob(argument);
                try {
                    return Optional.ofNullable(blob).map(GeometryBlob::decode);
                } catch (GeoPackageException e) {
                    return Optional.empty();
                }
            }
        };
    }

    private int number(Key key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        Geometry shape = GeometryBlob.decode(key.blob());
        points += shape.getNumPoints();
        for (var oldest = numbers.entrySet().iterator(); points > POINTS_KEPT && oldest.hasNext(); oldest.remove()) {
            points -= shapes.remove(oldest.next().getValue()).getNumPoints();
        }
        shapes.put(++last, shape);
        numbers.put(key, last);
        return last;
    }
}
