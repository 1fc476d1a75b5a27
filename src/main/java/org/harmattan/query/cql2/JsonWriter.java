package org.harmattan.query.cql2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.Folding;
import org.harmattan.query.Value;

/** Writes filters as CQL2 JSON. */
final class JsonWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    String write(Filter filter) {
        return node(filter).toString();
    }

    static String name(Folding folding) {
        return folding == Folding.CASE ? "casei" : "accenti";
    }

    private JsonNode node(Filter filter) {
        if (filter instanceof Filter.And all) {
            return operation("and", all.parts().stream().map(this::node).toList());
        } else if (filter instanceof Filter.Or any) {
            return operation("or", any.parts().stream().map(this::node).toList());
        } else if (filter instanceof Filter.Not not) {
            return operation("not", List.of(node(not.part())));
        } else if (filter instanceof Filter.Constant constant) {
            return BooleanNode.valueOf(constant.value());
        } else if (filter instanceof Filter.Spatial spatial) {
            return operation(spatial.relation().symbol().toLowerCase(Locale.ROOT), spatial.left(), spatial.right());
        } else if (filter instanceof Filter.Temporal temporal) {
            // As the standard's schema spells them: t_finishedBy.
            String name = temporal.relation().symbol().toLowerCase(Locale.ROOT).replaceFirst("by$", "By");
            return operation(name, temporal.left(), temporal.right());
        }
        return scalar(filter);
    }

    private JsonNode scalar(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return operation(comparison.operator().symbol(), comparison.left(), comparison.right());
        } else if (filter instanceof Filter.Like like) {
            return operation("like", like.text(), like.pattern());
        } else if (filter instanceof Filter.Between between) {
            return operation("between", between.value(), between.low(), between.high());
        } else if (filter instanceof Filter.In in) {
            ArrayNode list = NODES.arrayNode();
            in.list().forEach(value -> list.add(node(value)));
            return operation("in", List.of(node(in.value()), list));
        } else if (filter instanceof Filter.IsNull test) {
            return operation("isNull", test.value());
        }
        throw new IllegalArgumentException("no such filter: " + filter);
    }

    private JsonNode operation(String name, Expression... args) {
        return operation(name, Arrays.stream(args).map(this::node).toList());
    }

    private static JsonNode operation(String name, List<JsonNode> args) {
        ObjectNode json = NODES.objectNode().put("op", name);
        json.putArray("args").addAll(args);
        return json;
    }

    private JsonNode node(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return NODES.objectNode().put("property", property.name());
        } else if (expression instanceof Expression.Folded folded) {
            return operation(name(folded.folding()), folded.text());
        } else if (expression instanceof Expression.Interval interval) {
            ObjectNode json = NODES.objectNode();
            json.putArray("interval").add(end(interval.start())).add(end(interval.end()));
            return json;
        } else if (expression instanceof Value.Text text) {
            return TextNode.valueOf(text.value());
        } else if (expression instanceof Value.Numeral numeral) {
            return number(numeral.value());
        } else if (expression instanceof Value.Flag flag) {
            return BooleanNode.valueOf(flag.value());
        } else if (expression instanceof Value.Day day) {
            return NODES.objectNode().put("date", day.value().toString());
        } else if (expression instanceof Value.Moment moment) {
            return NODES.objectNode().put("timestamp", moment.value().toString());
        } else if (expression instanceof Value.Shape shape) {
            return JsonShapes.write(shape.geometry());
        } else if (expression instanceof Value.Box box) {
            ObjectNode json = NODES.objectNode();
            json.putArray("bbox")
                    .add(box.west())
                    .add(box.south())
                    .add(box.east())
                    .add(box.north());
            return json;
        }
        return TextNode.valueOf("..");
    }

    private JsonNode end(Expression expression) {
        if (expression instanceof Value.Day day) {
            return TextNode.valueOf(day.value().toString());
        } else if (expression instanceof Value.Moment moment) {
            return TextNode.valueOf(moment.value().toString());
        }
        return node(expression);
    }

    private static NumericNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }
}
