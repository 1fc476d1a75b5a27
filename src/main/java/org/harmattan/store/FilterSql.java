package org.harmattan.store;

import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterEvaluation;
import org.harmattan.query.Folding;
import org.harmattan.query.LikePattern;
import org.harmattan.query.PropertyValues;
import org.harmattan.query.Value;

/**
 * A filter as a condition on the table {@code incidents}: fixed phrases and names of columns, values bound by name. Means
 * the same as {@link Filter#matches}, with the functions of {@link FilterFunctions}. For filters that
 * {@link org.harmattan.query.Queryables#typed} has let pass; for one filter and one thread.
 */
final class FilterSql {

    private final FilterColumns columns;

    private FilterSql(QuerySql.Conditions sql) {
        this.columns = new FilterColumns(sql);
    }

    /** Adds the filter to the conditions. */
    static void add(Filter filter, QuerySql.Conditions sql) {
        sql.add(new FilterSql(sql).condition(filter, true));
    }

    /**
     * The condition.
     *
     * @param plain whether no NOT stands above it, so that unknown may be false
     */
    private String condition(Filter filter, boolean plain) {
        if (filter instanceof Filter.And all) {
            return joined(all.parts(), " AND ", plain);
        } else if (filter instanceof Filter.Or any) {
            return joined(any.parts(), " OR ", plain);
        } else if (filter instanceof Filter.Not not) {
            return "(NOT " + condition(not.part(), false) + ")";
        } else if (!FilterColumns.usesProperties(filter)) {
            return constant(filter);
        } else if (filter instanceof Filter.Spatial spatial) {
            return new SpatialSql(columns).condition(spatial, plain);
        }
        return predicate(filter);
    }

    private String joined(List<Filter> parts, String word, boolean plain) {
        return parts.stream().map(part -> condition(part, plain)).collect(Collectors.joining(word, "(", ")"));
    }

    /** What depends on no incident is decided here. */
    private static String constant(Filter filter) {
        return switch (new FilterEvaluation(PropertyValues.NONE).evaluate(filter)) {
            case TRUE -> "TRUE";
            case FALSE -> "FALSE";
            case UNKNOWN -> "NULL";
        };
    }

    private String predicate(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return "(" + columns.scalar(comparison.left()) + " "
                    + comparison.operator().symbol()
                    + " " + columns.scalar(comparison.right()) + ")";
        } else if (filter instanceof Filter.Between between) {
            return "(" + columns.scalar(between.value()) + " BETWEEN " + columns.scalar(between.low()) + " AND "
                    + columns.scalar(between.high()) + ")";
        } else if (filter instanceof Filter.In in) {
            return "(" + columns.scalar(in.value()) + " IN "
                    + in.list().stream().map(columns::scalar).collect(Collectors.joining(", ", "(", ")")) + ")";
        } else if (filter instanceof Filter.Like like) {
            return "(" + columns.scalar(like.text()) + " GLOB " + columns.bind(glob(like.pattern())) + ")";
        } else if (filter instanceof Filter.IsNull test) {
            return "(" + columns.any(test.value()) + " IS NULL)";
        }
        return new TemporalSql(columns).condition((Filter.Temporal) filter);
    }

    /** The pattern, folded as the filter wants, for SQLite's one operator that tells upper from lower case. */
    private static String glob(Expression pattern) {
        return LikePattern.parse(folded(pattern)).toGlob();
    }

    private static String folded(Expression pattern) {
        if (pattern instanceof Expression.Folded inner) {
            Folding folding = inner.folding();
            return folding.apply(folded(inner.text()));
        }
        return ((Value.Text) pattern).value();
    }
}
