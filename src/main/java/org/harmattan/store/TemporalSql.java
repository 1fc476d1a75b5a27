package org.harmattan.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.TemporalRelation.Condition;
import org.harmattan.query.TemporalRelation.End;
import org.harmattan.query.Value;

/**
 * Temporal predicates as SQL over days, which are texts whose order is that of time. An open start is the empty text, an
 * open end one behind every day.
 */
final class TemporalSql {

    private static final String EVER = "''";
    private static final String NEVER = "'~'";

    private final FilterColumns columns;

    TemporalSql(FilterColumns columns) {
        this.columns = columns;
    }

    String condition(Filter.Temporal temporal) {
        List<String> parts = new ArrayList<>();
        for (Condition condition : temporal.relation().conditions()) {
            parts.add(end(temporal.left(), condition.first()) + " "
                    + condition.operator().symbol()
                    + " " + end(temporal.right(), condition.second()));
        }
        String all = "(" + String.join(" AND ", parts) + ")";
        return temporal.relation().isNegated() ? "(NOT " + all + ")" : all;
    }

    private String end(Expression expression, End end) {
        if (!(expression instanceof Expression.Interval interval)) {
            return columns.scalar(expression);
        }
        Expression wanted = end == End.START ? interval.start() : interval.end();
        Expression other = end == End.START ? interval.end() : interval.start();
        String open = end == End.START ? EVER : NEVER;
        if (wanted instanceof Value.Open) {
            return open;
        }
        if (wanted instanceof Value) {
            return columns.scalar(wanted);
        }
        // A property that is not known leaves its end open; an interval of which nothing is known is not known.
        String known = other instanceof Value
                ? open
                : "CASE WHEN " + columns.scalar(other) + " IS NOT NULL THEN " + open + " END";
        return "COALESCE(" + columns.scalar(wanted) + ", " + known + ")";
    }

    /** The day of a day or an instant, in UTC. */
    static String day(Expression expression) {
        LocalDate day = expression instanceof Value.Moment moment
                ? LocalDate.ofInstant(moment.value(), ZoneOffset.UTC)
                : ((Value.Day) expression).value();
        return QuerySql.text(day);
    }
}
