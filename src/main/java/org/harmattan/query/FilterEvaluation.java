package org.harmattan.query;

import java.util.List;
import java.util.Optional;
import org.harmattan.query.TemporalRelation.Condition;
import org.harmattan.query.TemporalRelation.End;
import org.locationtech.jts.geom.Geometry;

/**
 * Evaluates filters for one feature. Values of different kinds that a filter compares make the comparison unknown;
 * {@link Queryables#typed} refuses such filters beforehand.
 */
public final class FilterEvaluation {

    private final PropertyValues feature;

    /** Evaluates for a feature with these properties. */
    public FilterEvaluation(PropertyValues feature) {
        this.feature = feature;
    }

    /** What the filter says of the feature. */
    public Truth evaluate(Filter filter) {
        if (filter instanceof Filter.And all) {
            return all.parts().stream().map(this::evaluate).reduce(Truth.TRUE, Truth::and);
        } else if (filter instanceof Filter.Or any) {
            return any.parts().stream().map(this::evaluate).reduce(Truth.FALSE, Truth::or);
        } else if (filter instanceof Filter.Not not) {
            return evaluate(not.part()).not();
        } else if (filter instanceof Filter.Constant constant) {
            return Truth.of(constant.value());
        } else if (filter instanceof Filter.IsNull test) {
            return Truth.of(value(test.value()).isEmpty());
        } else if (filter instanceof Filter.Spatial spatial) {
            return spatial(spatial);
        } else if (filter instanceof Filter.Temporal temporal) {
            return temporal(temporal);
        }
        return scalar(filter);
    }

    private Truth scalar(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return compare(value(comparison.left()), comparison.operator(), value(comparison.right()));
        } else if (filter instanceof Filter.Between between) {
            Optional<Value> value = value(between.value());
            return compare(value, Filter.Operator.AT_LEAST, value(between.low()))
                    .and(compare(value, Filter.Operator.AT_MOST, value(between.high())));
        } else if (filter instanceof Filter.In in) {
            Optional<Value> value = value(in.value());
            return in.list().stream()
                    .map(other -> compare(value, Filter.Operator.EQUAL, value(other)))
                    .reduce(Truth.FALSE, Truth::or);
        } else if (filter instanceof Filter.Like like) {
            Optional<String> text = text(like.text());
            Optional<String> pattern = text(like.pattern());
            return text.isEmpty() || pattern.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(LikePattern.parse(pattern.get()).matches(text.get()));
        }
        throw new IllegalArgumentException("no such filter: " + filter);
    }

    private static Truth compare(Optional<Value> left, Filter.Operator operator, Optional<Value> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return ValueOrder.compare(left.get(), right.get())
                .map(comparison -> Truth.of(operator.holds(comparison)))
                .orElse(Truth.UNKNOWN);
    }

    private Truth spatial(Filter.Spatial spatial) {
        Optional<Geometry> left = value(spatial.left()).flatMap(Value::findGeometry);
        Optional<Geometry> right = value(spatial.right()).flatMap(Value::findGeometry);
        return left.isEmpty() || right.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(spatial.relation().holds(left.get(), right.get()));
    }

    private Truth temporal(Filter.Temporal temporal) {
        Optional<Stretch> left = stretch(temporal.left());
        Optional<Stretch> right = stretch(temporal.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean all = true;
        for (Condition condition : temporal.relation().conditions()) {
            all &= condition
                    .operator()
                    .holds(ValueOrder.compareEnds(
                            left.get().at(condition.first()), condition.first(),
                            right.get().at(condition.second()), condition.second()));
        }
        return Truth.of(all != temporal.relation().isNegated());
    }

    private record Stretch(Value start, Value end) {
        Value at(End which) {
            return which == End.START ? start : end;
        }
    }

    private Optional<Stretch> stretch(Expression expression) {
        if (expression instanceof Expression.Interval interval) {
            List<Optional<Value>> ends = List.of(value(interval.start()), value(interval.end()));
            Value open = new Value.Open();
            return ends.stream().allMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(
                            new Stretch(ends.get(0).orElse(open), ends.get(1).orElse(open)));
        }
        return value(expression).map(instant -> new Stretch(instant, instant));
    }

    private Optional<Value> value(Expression expression) {
        if (expression instanceof Value value) {
            return Optional.of(value);
        } else if (expression instanceof Expression.Property property) {
            return feature.find(property.name());
        }
        return text(expression).map(Value.Text::new);
    }

    private Optional<String> text(Expression expression) {
        if (expression instanceof Expression.Folded folded) {
            return text(folded.text()).map(folded.folding()::apply);
        } else if (expression instanceof Expression.Interval) {
            return Optional.empty();
        }
        return value(expression).map(value -> value instanceof Value.Text text ? text.value() : null);
    }
}
