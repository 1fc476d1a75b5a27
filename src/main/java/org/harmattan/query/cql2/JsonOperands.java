package org.harmattan.query.cql2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.query.Expression;
import org.harmattan.query.FilterException;
import org.harmattan.query.Folding;
import org.harmattan.query.Value;

/** Reads what predicates of CQL2 JSON compare. */
final class JsonOperands {

    private final Cql2.Budget budget;

    JsonOperands(Cql2.Budget budget) {
        this.budget = budget;
    }

    /** The name of an operation. */
    static Optional<String> operation(JsonNode node) {
        return Optional.of(node.path("op")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    Expression any(JsonNode node) {
        if (node.has("interval")) {
            return temporal(node);
        }
        return node.has("type") || node.has("bbox") ? geometry(node) : scalar(node);
    }

    Expression scalar(JsonNode node) {
        budget.spend();
        if (node.isTextual()) {
            return new Value.Text(node.asText());
        } else if (node.isNumber() && Double.isFinite(node.asDouble())) {
            return new Value.Numeral(node.asDouble());
        } else if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        } else if (node.path("property").isTextual()) {
            return new Expression.Property(node.path("property").asText());
        } else if (node.has("date") || node.has("timestamp")) {
            return instant(node);
        }
        return folded(node, false).orElseThrow(() -> expected("a property or a value", node));
    }

    Expression pattern(JsonNode node) {
        if (node.isTextual()) {
            return new Value.Text(node.asText());
        }
        return folded(node, true).orElseThrow(() -> expected("a pattern such as \"Men%\"", node));
    }

    Expression geometry(JsonNode node) {
        if (node.path("property").isTextual()) {
            return new Expression.Property(node.path("property").asText());
        } else if (node.has("type")) {
            return JsonShapes.read(node);
        } else if (node.path("bbox").isArray()) {
            List<Double> edges = new ArrayList<>();
            for (JsonNode edge : node.path("bbox")) {
                if (!edge.isNumber()) {
                    throw expected("numbers in \"bbox\"", edge);
                }
                edges.add(edge.asDouble());
            }
            return Shapes.box(edges);
        }
        throw expected("a GeoJSON geometry, {\"bbox\": […]} or a property", node);
    }

    Expression temporal(JsonNode node) {
        JsonNode interval = node.path("interval");
        if (interval.isArray() && interval.size() == 2) {
            return new Expression.Interval(end(interval.path(0)), end(interval.path(1)));
        } else if (node.path("property").isTextual()) {
            return new Expression.Property(node.path("property").asText());
        } else if (node.has("date") || node.has("timestamp")) {
            return instant(node);
        }
        throw expected("{\"date\": …}, {\"timestamp\": …}, {\"interval\": [… , …]} or a property", node);
    }

    private Expression end(JsonNode node) {
        if (node.isTextual()) {
            return Instants.findEnd(node.asText()).orElseThrow(() -> expected("a day, an instant or \"..\"", node));
        }
        return temporal(node);
    }

    private static Expression instant(JsonNode node) {
        Optional<Value> value = node.has("date")
                ? Instants.findDay(node.path("date").asText())
                : Instants.findMoment(node.path("timestamp").asText());
        return value.orElseThrow(
                () -> expected("a day such as 2021-01-15 or an instant such as 2021-01-15T12:00:00Z", node));
    }

    /** As the standard has it, and as its drafts had it. */
    private Optional<Expression> folded(JsonNode node, boolean pattern) {
        for (Folding folding : Folding.values()) {
            String name = JsonWriter.name(folding);
            boolean isOperation = operation(node).filter(name::equalsIgnoreCase).isPresent();
            JsonNode args = node.path("args");
            JsonNode inner = isOperation ? (args.isArray() ? args.path(0) : args) : node.path(name);
            if (isOperation || node.has(name)) {
                budget.enter();
                Expression text = pattern ? pattern(inner) : scalar(inner);
                budget.leave();
                return Optional.of(new Expression.Folded(folding, text));
            }
        }
        return Optional.empty();
    }

    private static FilterException expected(String what, JsonNode node) {
        String shown = node.isMissingNode() ? "nothing" : node.toString();
        return new FilterException(
                "Expected " + what + " instead of " + shown.substring(0, Math.min(60, shown.length())) + ".");
    }
}
