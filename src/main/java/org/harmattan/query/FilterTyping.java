package org.harmattan.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.harmattan.query.Queryable.Kind;

/** Checks a filter against the properties of a collection. */
final class FilterTyping {

    private final Queryables queryables;

    FilterTyping(Queryables queryables) {
        this.queryables = queryables;
    }

    Filter typed(Filter filter) {
        if (filter instanceof Filter.And all) {
            return new Filter.And(all.parts().stream().map(this::typed).toList());
        } else if (filter instanceof Filter.Or any) {
            return new Filter.Or(any.parts().stream().map(this::typed).toList());
        } else if (filter instanceof Filter.Not not) {
            return new Filter.Not(typed(not.part()));
        } else if (filter instanceof Filter.IsNull test) {
            kind(test.value());
            return test;
        } else if (filter instanceof Filter.Spatial spatial) {
            requireGeometry(spatial, spatial.left());
            requireGeometry(spatial, spatial.right());
            return spatial;
        } else if (filter instanceof Filter.Temporal temporal) {
            return new TemporalTyping(this).typed(temporal);
        }
        return scalar(filter);
    }

    private Filter scalar(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            Expression left = fitted(comparison.left(), comparison.right());
            Expression right = fitted(comparison.right(), comparison.left());
            requireSameKind(left, right);
            return new Filter.Comparison(comparison.operator(), left, right);
        } else if (filter instanceof Filter.Between between) {
            Expression low = fitted(between.low(), between.value());
            Expression high = fitted(between.high(), between.value());
            requireSameKind(between.value(), low);
            requireSameKind(between.value(), high);
            return new Filter.Between(between.value(), low, high);
        } else if (filter instanceof Filter.In in) {
            List<Expression> list =
                    in.list().stream().map(value -> fitted(value, in.value())).toList();
            list.forEach(value -> requireSameKind(in.value(), value));
            return new Filter.In(in.value(), list);
        } else if (filter instanceof Filter.Like like) {
            if (kind(like.text()) != Kind.TEXT) {
                throw new FilterException("LIKE takes a text on its left, not " + name(like.text()) + ".");
            }
            return like;
        }
        return filter;
    }

    /** The kind of an expression; checks properties on the way. */
    Kind kind(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return queryables
                    .find(property.name())
                    .map(Queryable::kind)
                    .orElseThrow(() -> new FilterException(
                            "There is no property \"" + property.name() + "\" to filter by.", queryables.names()));
        } else if (expression instanceof Expression.Folded folded) {
            if (kind(folded.text()) != Kind.TEXT) {
                throw new FilterException("CASEI and ACCENTI take a text, not " + name(folded.text()) + ".");
            }
            return Kind.TEXT;
        } else if (expression instanceof Expression.Interval) {
            throw new FilterException("An INTERVAL can only stand in a temporal function such as T_INTERSECTS.");
        }
        return kindOfValue((Value) expression);
    }

    private static Kind kindOfValue(Value value) {
        if (value instanceof Value.Text) {
            return Kind.TEXT;
        } else if (value instanceof Value.Numeral) {
            return Kind.NUMBER;
        } else if (value instanceof Value.Flag) {
            return Kind.FLAG;
        } else if (value instanceof Value.Day) {
            return Kind.DAY;
        } else if (value instanceof Value.Moment) {
            return Kind.MOMENT;
        } else if (value instanceof Value.Open) {
            throw new FilterException("'..' can only be an end of an INTERVAL.");
        }
        return Kind.POLYGON;
    }

    /** A text that is compared with a day or instant is one. */
    Expression fitted(Expression expression, Expression other) {
        if (!(expression instanceof Value.Text text) || !kind(other).isTime()) {
            return expression;
        }
        try {
            return text.value().length() <= "2021-01-15".length()
                    ? new Value.Day(LocalDate.parse(text.value()))
                    : new Value.Moment(Instant.parse(text.value()));
        } catch (DateTimeException e) {
            throw new FilterException(
                    "'" + text.value() + "' is no day: write DATE('2021-01-15') or TIMESTAMP('2021-01-15T12:00:00Z').");
        }
    }

    private void requireSameKind(Expression left, Expression right) {
        Kind one = kind(left);
        Kind other = kind(right);
        if (one.isGeometry() || other.isGeometry()) {
            throw new FilterException("Geometries are compared by functions such as S_INTERSECTS, not by signs.");
        }
        if (!one.comparesWith(other)) {
            Expression property = left instanceof Value ? right : left;
            Kind wanted = left instanceof Value ? other : one;
            throw new FilterException(name(property) + " is to be compared with " + wanted.wanted() + ".");
        }
    }

    private void requireGeometry(Filter.Spatial spatial, Expression expression) {
        if (!kind(expression).isGeometry()) {
            throw new FilterException(
                    spatial.relation().symbol() + " takes geometries, not " + name(expression) + ".", geometries());
        }
    }

    private List<String> geometries() {
        return queryables.list().stream()
                .filter(property -> property.kind().isGeometry())
                .map(Queryable::name)
                .toList();
    }

    static String name(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return "\"" + property.name() + "\"";
        } else if (expression instanceof Expression.Folded folded) {
            return name(folded.text());
        } else if (expression instanceof Value.Text text) {
            return "'" + text.value() + "'";
        }
        return Optional.of(expression)
                .filter(Value.class::isInstance)
                .map(value -> kindOfValue((Value) value).wanted())
                .orElse("an interval");
    }
}
