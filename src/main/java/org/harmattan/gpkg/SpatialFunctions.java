package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/** The SQL functions that the triggers of a GeoPackage's R-tree call; SQLite does not have them itself. */
public final class SpatialFunctions {

    private static final Map<String, ToDoubleFunction<Envelope>> BOUNDS = Map.of(
            "ST_MinX", Envelope::getMinX,
            "ST_MaxX", Envelope::getMaxX,
            "ST_MinY", Envelope::getMinY,
            "ST_MaxY", Envelope::getMaxY);

    private SpatialFunctions() {}

    /** Makes ST_MinX, ST_MaxX, ST_MinY, ST_MaxY and ST_IsEmpty known to the connection, for as long as it is open. */
    public static void register(Connection connection) throws SQLException {
        for (var bound : BOUNDS.entrySet()) {
            Function function = new OfEnvelope() {
                @Override
                void answer(Envelope envelope) throws SQLException {
                    if (envelope.isNull()) {
                        result();
                    } else {
                        result(bound.getValue().applyAsDouble(envelope));
                    }
                }
            };
            Function.create(connection, bound.getKey(), function, 1, Function.FLAG_DETERMINISTIC);
        }
        Function isEmpty = new OfEnvelope() {
            @Override
            void answer(Envelope envelope) throws SQLException {
                result(envelope.isNull() ? 1 : 0);
            }
        };
        Function.create(connection, "ST_IsEmpty", isEmpty, 1, Function.FLAG_DETERMINISTIC);
    }

    /** A function of one geometry; null of null. */
    private abstract static class OfEnvelope extends Function {

        abstract void answer(Envelope envelope) throws SQLException;

        @Override
        protected void xFunc() throws SQLException {
            byte[] blob = value_blob(0);
            if (blob == null) {
                result();
                return;
            }
            try {
                answer(GeometryBlob.envelope(blob));
            } catch (GeoPackageException e) {
                error(e.getMessage());
            }
        }
    }
}
