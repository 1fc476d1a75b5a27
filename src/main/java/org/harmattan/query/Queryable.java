package org.harmattan.query;

import java.util.List;
import java.util.Optional;

/**
 * A property that filters may use.
 *
 * @param name its name
 * @param kind of which kind its values are
 * @param description what it says, in a sentence
 * @param allowed all values there can be; empty when they are not limited
 * @param role its role in OGC API – Features, such as {@code primary-geometry}
 */
public record Queryable(String name, Kind kind, String description, List<String> allowed, Optional<String> role) {

    /** Kinds of values. */
    public enum Kind {
        TEXT("a text, such as 'JNIM'"),
        INTEGER("a whole number"),
        NUMBER("a number"),
        FLAG("true or false"),
        DAY("a day, such as DATE('2021-01-15')"),
        MOMENT("an instant, such as TIMESTAMP('2021-01-15T12:00:00Z')"),
        POINT("a geometry, such as POINT(-3.05 14.27)"),
        POLYGON("a geometry, such as POINT(-3.05 14.27)");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        /** What such a property is to be compared with, for messages. */
        public String wanted() {
            return wanted;
        }

        /** Whether the values are geometries. */
        public boolean isGeometry() {
            return this == POINT || this == POLYGON;
        }

        /** Whether the values are days or instants. */
        public boolean isTime() {
            return this == DAY || this == MOMENT;
        }

        boolean isNumber() {
            return this == INTEGER || this == NUMBER;
        }

        /** Whether values of the two can be compared. */
        boolean comparesWith(Kind other) {
            return this == other
                    || isNumber() && other.isNumber()
                    || isTime() && other.isTime()
                    || isGeometry() && other.isGeometry();
        }
    }

    /** Copies the values. */
    public Queryable {
        allowed = List.copyOf(allowed);
    }

    /** A property without a role whose values are not limited. */
    public static Queryable of(String name, Kind kind, String description) {
        return new Queryable(name, kind, description, List.of(), Optional.empty());
    }

    /** The same with a role. */
    public Queryable withRole(String other) {
        return new Queryable(name, kind, description, allowed, Optional.of(other));
    }

    /** The same with all values there can be. */
    public Queryable withAllowed(List<String> values) {
        return new Queryable(name, kind, description, values, role);
    }
}
