package org.harmattan.query;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.query.TemporalRelation.End;

/** Checks the operands of temporal functions. */
final class TemporalTyping {

    private static final Expression SOME_DAY = new Value.Day(LocalDate.EPOCH);

    private final FilterTyping typing;

    TemporalTyping(FilterTyping typing) {
        this.typing = typing;
    }

    Filter typed(Filter.Temporal temporal) {
        return new Filter.Temporal(
                temporal.relation(),
                typed(temporal.relation(), temporal.left()),
                typed(temporal.relation(), temporal.right()));
    }

    private Expression typed(TemporalRelation relation, Expression expression) {
        if (expression instanceof Expression.Interval interval) {
            Expression start = end(interval.start());
            Expression end = end(interval.end());
            requireOrder(start, end);
            return new Expression.Interval(start, end);
        }
        Expression instant = instant(relation.symbol() + " takes", expression);
        if (!relation.takesInstants()) {
            throw new FilterException(
                    relation.symbol() + " compares intervals: write INTERVAL(first, last), or use one of the functions"
                            + " that also take single days.",
                    List.of("T_AFTER", "T_BEFORE", "T_DISJOINT", "T_EQUALS", "T_INTERSECTS"));
        }
        return instant;
    }

    private Expression end(Expression expression) {
        return expression instanceof Value.Open ? expression : instant("An INTERVAL has for its ends", expression);
    }

    private Expression instant(String who, Expression expression) {
        Expression fitted = typing.fitted(expression, SOME_DAY);
        if (!typing.kind(fitted).isTime()) {
            throw new FilterException(
                    who + " days, instants or properties of them, not " + FilterTyping.name(expression) + ".");
        }
        return fitted;
    }

    private static void requireOrder(Expression start, Expression end) {
        if (start instanceof Value first
                && end instanceof Value last
                && ValueOrder.compareEnds(first, End.START, last, End.END) > 0) {
            throw new FilterException("An INTERVAL ends before it starts: write the earlier day first.");
        }
    }
}
