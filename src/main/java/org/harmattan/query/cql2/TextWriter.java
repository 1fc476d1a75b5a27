package org.harmattan.query.cql2;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.harmattan.query.Folding;
import org.harmattan.query.Value;

/** Writes filters as CQL2 text. Every name is quoted, so that none is taken for a word of the language. */
final class TextWriter {

    String write(Filter filter) {
        if (filter instanceof Filter.And all) {
            return joined(all.parts(), " AND ", Set.of(Filter.And.class, Filter.Or.class));
        } else if (filter instanceof Filter.Or any) {
            return joined(any.parts(), " OR ", Set.of(Filter.Or.class));
        } else if (filter instanceof Filter.Not not) {
            return "NOT (" + write(not.part()) + ")";
        } else if (filter instanceof Filter.Constant constant) {
            return constant.value() ? "TRUE" : "FALSE";
        } else if (filter instanceof Filter.Spatial spatial) {
            return spatial.relation().symbol() + "(" + write(spatial.left()) + "," + write(spatial.right()) + ")";
        } else if (filter instanceof Filter.Temporal temporal) {
            return temporal.relation().symbol() + "(" + write(temporal.left()) + "," + write(temporal.right()) + ")";
        }
        return scalar(filter);
    }

    private String scalar(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return write(comparison.left()) + " " + comparison.operator().symbol() + " " + write(comparison.right());
        } else if (filter instanceof Filter.Like like) {
            return write(like.text()) + " LIKE " + write(like.pattern());
        } else if (filter instanceof Filter.Between between) {
            return write(between.value()) + " BETWEEN " + write(between.low()) + " AND " + write(between.high());
        } else if (filter instanceof Filter.In in) {
            return write(in.value()) + " IN "
                    + in.list().stream().map(this::write).collect(Collectors.joining(",", "(", ")"));
        } else if (filter instanceof Filter.IsNull test) {
            return write(test.value()) + " IS NULL";
        }
        throw new IllegalArgumentException("no such filter: " + filter);
    }

    private String joined(List<Filter> parts, String word, Set<Class<?>> parenthesised) {
        return parts.stream()
                .map(part -> parenthesised.contains(part.getClass()) ? "(" + write(part) + ")" : write(part))
                .collect(Collectors.joining(word));
    }

    private String write(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return "\"" + property.name().replace("\"", "\"\"") + "\"";
        } else if (expression instanceof Expression.Folded folded) {
            return (folded.folding() == Folding.CASE ? "CASEI" : "ACCENTI") + "(" + write(folded.text()) + ")";
        } else if (expression instanceof Expression.Interval interval) {
            return "INTERVAL(" + end(interval.start()) + "," + end(interval.end()) + ")";
        } else if (expression instanceof Value.Text text) {
            return quoted(text.value());
        } else if (expression instanceof Value.Day day) {
            return "DATE(" + quoted(day.value().toString()) + ")";
        } else if (expression instanceof Value.Moment moment) {
            return "TIMESTAMP(" + quoted(moment.value().toString()) + ")";
        } else if (expression instanceof Value.Shape shape) {
            return Shapes.toText(shape.geometry());
        } else if (expression instanceof Value.Box box) {
            return "BBOX(" + number(box.west()) + "," + number(box.south()) + "," + number(box.east()) + ","
                    + number(box.north()) + ")";
        } else if (expression instanceof Value.Flag flag) {
            return flag.value() ? "TRUE" : "FALSE";
        } else if (expression instanceof Value.Numeral numeral) {
            return number(numeral.value());
        }
        return "'..'";
    }

    /** Ends of intervals stand without DATE or TIMESTAMP. */
    private String end(Expression expression) {
        if (expression instanceof Value.Day day) {
            return quoted(day.value().toString());
        } else if (expression instanceof Value.Moment moment) {
            return quoted(moment.value().toString());
        }
        return write(expression);
    }

    private static String quoted(String text) {
        if (text.contains("\\'") || text.endsWith("\\")) {
            // The grammar reads a backslash and a quotation mark as the mark alone, and has no way to say both.
            throw new FilterException("CQL2 text cannot hold a backslash before a quotation mark: write CQL2 JSON.");
        }
        return "'" + text.replace("'", "''") + "'";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
