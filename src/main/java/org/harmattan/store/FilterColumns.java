package org.harmattan.store;

import java.util.stream.Stream;
import org.harmattan.gpkg.GeometryBlob;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.Folding;
import org.harmattan.query.IncidentQueryables;
import org.harmattan.query.Value;

/** The expressions of a filter as SQL. */
final class FilterColumns {

    private static final String FOOTPRINT = "(SELECT fp.geom FROM footprints fp WHERE fp.incident = incidents.id)";

    private final QuerySql.Conditions sql;
    private int bound;

    FilterColumns(QuerySql.Conditions sql) {
        this.sql = sql;
    }

    /** Binds a value and returns its placeholder. */
    String bind(Object value) {
        String name = "filter_" + bound++;
        sql.bind(name, value);
        return ":" + name;
    }

    /** The column of a property. Names come from the list of queryables, never from a filter. */
    String column(Expression.Property property) {
        String name = IncidentQueryables.ALL
                .find(property.name())
                .orElseThrow(() -> new IllegalArgumentException("no property of incidents: " + property.name()))
                .name();
        return switch (name) {
            case "geometry" -> "incidents.geom";
            case "footprint" -> FOOTPRINT;
            default -> "incidents.\"" + name + "\"";
        };
    }

    /** A text, number, flag or day. Instants are taken for their day, as no column is dated closer. */
    String scalar(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return column(property);
        } else if (expression instanceof Expression.Folded folded) {
            String function = folded.folding() == Folding.CASE ? FilterFunctions.CASE : FilterFunctions.ACCENTS;
            return function + "(" + scalar(folded.text()) + ")";
        } else if (expression instanceof Value.Text text) {
            return bind(text.value());
        } else if (expression instanceof Value.Numeral number) {
            return bind(number.value());
        } else if (expression instanceof Value.Flag flag) {
            return flag.value() ? "TRUE" : "FALSE";
        }
        return bind(TemporalSql.day(expression));
    }

    /** A geometry as a blob. */
    String geometry(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return column(property);
        }
        return bind(GeometryBlob.encode(((Value) expression).findGeometry().orElseThrow()));
    }

    /** Anything that can be asked whether it is known. */
    String any(Expression expression) {
        return expression instanceof Value value && value.findGeometry().isPresent()
                ? geometry(expression)
                : scalar(expression);
    }

    static boolean usesProperties(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return uses(comparison.left(), comparison.right());
        } else if (filter instanceof Filter.Between between) {
            return uses(between.value(), between.low(), between.high());
        } else if (filter instanceof Filter.In in) {
            return uses(in.value()) || in.list().stream().anyMatch(FilterColumns::uses);
        } else if (filter instanceof Filter.Like like) {
            return uses(like.text());
        } else if (filter instanceof Filter.IsNull test) {
            return uses(test.value());
        } else if (filter instanceof Filter.Spatial spatial) {
            return uses(spatial.left(), spatial.right());
        } else if (filter instanceof Filter.Temporal temporal) {
            return uses(temporal.left(), temporal.right());
        }
        return false;
    }

    private static boolean uses(Expression... expressions) {
        return Stream.of(expressions).anyMatch(FilterColumns::uses);
    }

    private static boolean uses(Expression expression) {
        if (expression instanceof Expression.Folded folded) {
            return uses(folded.text());
        } else if (expression instanceof Expression.Interval interval) {
            return uses(interval.start(), interval.end());
        }
        return expression instanceof Expression.Property;
    }
}
