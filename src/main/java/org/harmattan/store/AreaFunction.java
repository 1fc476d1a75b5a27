package org.harmattan.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.gpkg.GeoPackageException;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.AreaTest;
import org.harmattan.query.Certainty;
import org.sqlite.Function;

/**
 * SQL functions that test footprints against an area. {@code prepared_area} makes the area ready and answers with a
 * number, which SQLite does once for a query; {@code in_area} takes that number and a footprint. For one connection.
 */
final class AreaFunction {

    /** The test of the footprint {@code f.geom} against the area bound as {@code :area} and {@code :certain}. */
    static final String CALL = "in_area(prepared_area(:area), :certain, f.geom)";

    private static final int KEPT = 8;

    private final Map<ByteBuffer, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, AreaTest> tests = new LinkedHashMap<>();
    private int last;

    private AreaFunction() {}

    /** Makes both functions known to the connection. */
    static void register(Connection connection) throws SQLException {
        AreaFunction areas = new AreaFunction();
        Function prepare = new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(areas.prepare(value_blob(0)));
            }
        };
        Function test = new Function() {
            @Override
            protected void xFunc() throws SQLException {
                Certainty certainty = value_int(1) != 0 ? Certainty.CERTAIN : Certainty.POSSIBLE;
                result(areas.accepts(value_int(0), certainty, value_blob(2)) ? 1 : 0);
            }
        };
        Function.create(connection, "prepared_area", prepare, 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "in_area", test, 3, Function.FLAG_DETERMINISTIC);
    }

    private int prepare(byte[] shape) {
        Integer known = numbers.get(ByteBuffer.wrap(shape));
        if (known != null) {
            return known;
        }
        if (tests.size() >= KEPT) {
            Integer oldest = tests.keySet().iterator().next();
            tests.remove(oldest);
            numbers.values().remove(oldest);
        }
        tests.put(++last, new AreaTest(GeometryBlob.decode(shape)));
        numbers.put(ByteBuffer.wrap(shape), last);
        return last;
    }

    /** A footprint that another program broke is nowhere. */
    private boolean accepts(int number, Certainty certainty, byte[] footprint) {
        try {
            return footprint != null
                    && tests.get(number)
                            .accepts(GeometryBlob.envelope(footprint), () -> GeometryBlob.decode(footprint), certainty);
        } catch (GeoPackageException e) {
            return false;
        }
    }
}
