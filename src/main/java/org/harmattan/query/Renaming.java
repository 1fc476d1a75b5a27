package org.harmattan.query;

import java.util.List;

/** A filter on properties that have other names elsewhere. */
public final class Renaming {

    private final String from;
    private final String to;

    /** Renames one property. */
    public Renaming(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The same filter with the property renamed. */
    public Filter apply(Filter filter) {
        if (filter instanceof Filter.And all) {
            return new Filter.And(all.parts().stream().map(this::apply).toList());
        } else if (filter instanceof Filter.Or any) {
            return new Filter.Or(any.parts().stream().map(this::apply).toList());
        } else if (filter instanceof Filter.Not not) {
            return new Filter.Not(apply(not.part()));
        } else if (filter instanceof Filter.Comparison comparison) {
            return new Filter.Comparison(comparison.operator(), apply(comparison.left()), apply(comparison.right()));
        } else if (filter instanceof Filter.Like like) {
            return new Filter.Like(apply(like.text()), like.pattern());
        } else if (filter instanceof Filter.Between between) {
            return new Filter.Between(apply(between.value()), apply(between.low()), apply(between.high()));
        } else if (filter instanceof Filter.In in) {
            List<Expression> list = in.list().stream().map(this::apply).toList();
            return new Filter.In(apply(in.value()), list);
        } else if (filter instanceof Filter.IsNull test) {
            return new Filter.IsNull(apply(test.value()));
        } else if (filter instanceof Filter.Spatial spatial) {
            return new Filter.Spatial(spatial.relation(), apply(spatial.left()), apply(spatial.right()));
        } else if (filter instanceof Filter.Temporal temporal) {
            return new Filter.Temporal(temporal.relation(), apply(temporal.left()), apply(temporal.right()));
        }
        return filter;
    }

    private Expression apply(Expression expression) {
        if (expression instanceof Expression.Property property
                && property.name().equals(from)) {
            return new Expression.Property(to);
        } else if (expression instanceof Expression.Folded folded) {
            return new Expression.Folded(folded.folding(), apply(folded.text()));
        } else if (expression instanceof Expression.Interval interval) {
            return new Expression.Interval(apply(interval.start()), apply(interval.end()));
        }
        return expression;
    }
}
