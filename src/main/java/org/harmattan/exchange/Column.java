package org.harmattan.exchange;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table whose rows are made of {@code R}.
 *
 * @param name its name, as in the GeoJSON properties where it is one of them
 * @param tag its HXL tag; empty when HXL has none for it
 * @param type what its cells are
 * @param value the cell of a row: a String, a Number or a Boolean, empty when unknown
 */
record Column<R>(String name, String tag, Type type, Function<R, Optional<?>> value) {

    enum Type {
        TEXT("TEXT", "string", "string"),
        DAY("DATE", "string", "date"),
        INTEGER("INTEGER", "int", "integer"),
        REAL("DOUBLE", "double", "number"),
        FLAG("BOOLEAN", "bool", "boolean");

        private final String sql;
        private final String kml;
        private final String csvw;

        Type(String sql, String kml, String csvw) {
            this.sql = sql;
            this.kml = kml;
            this.csvw = csvw;
        }

        /** As a column of a GeoPackage is declared. */
        String sql() {
            return sql;
        }

        /** As a SimpleField of a KML schema is declared. */
        String kml() {
            return kml;
        }

        /** As a column is declared in CSV on the Web. */
        String csvw() {
            return csvw;
        }
    }

    Optional<?> of(R row) {
        return value.apply(row);
    }
}
