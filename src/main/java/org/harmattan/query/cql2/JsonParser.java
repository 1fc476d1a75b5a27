package org.harmattan.query.cql2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.harmattan.query.JsonFault;
import org.harmattan.query.SpatialRelation;
import org.harmattan.query.TemporalRelation;

/** Reads CQL2 JSON (OGC 21-065r2, annex C): each operation is {@code {"op": …, "args": […]}}. */
final class JsonParser {

    private static final JsonMapper MAPPER = mapper();

    private final Cql2.Budget budget = new Cql2.Budget();
    private final JsonOperands operands = new JsonOperands(budget);

    Filter parse(String json) {
        try {
            return filter(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new FilterException("The filter is no JSON: "
                    + JsonFault.describe(e)
                    + (e.getLocation() == null
                            ? ""
                            : " at character " + (e.getLocation().getCharOffset() + 1)) + ".");
        }
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(4 * Cql2.DEEPEST)
                        .build());
        return mapper;
    }

    private Filter filter(JsonNode node) {
        budget.spend();
        if (node.isBoolean()) {
            return new Filter.Constant(node.booleanValue());
        }
        String name = JsonOperands.operation(node).orElseThrow(() -> wrong(node));
        JsonNode given = node.path("args");
        // Drafts of the standard had the operand of isNull without a list around it.
        JsonNode args = given.isObject() ? MAPPER.createArrayNode().add(given) : given;
        if (!args.isArray()) {
            throw new FilterException("\"" + name + "\" needs \"args\", a list.");
        }
        budget.enter();
        Filter filter = operation(name, args);
        budget.leave();
        return filter;
    }

    private static FilterException wrong(JsonNode node) {
        String shown = node.toString();
        return new FilterException("A filter in CQL2 JSON is {\"op\": …, \"args\": […]}, true or false, not "
                + shown.substring(0, Math.min(60, shown.length())) + ".");
    }

    private Filter operation(String name, JsonNode args) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "and":
                return joined(name, args, true);
            case "or":
                return joined(name, args, false);
            case "not":
                require(name, args, 1);
                return new Filter.Not(filter(args.path(0)));
            case "isnull":
                require(name, args, 1);
                return new Filter.IsNull(operands.any(args.path(0)));
            case "like":
                require(name, args, 2);
                return new Filter.Like(operands.scalar(args.path(0)), operands.pattern(args.path(1)));
            case "between":
                require(name, args, 3);
                return new Filter.Between(
                        operands.scalar(args.path(0)), operands.scalar(args.path(1)), operands.scalar(args.path(2)));
            case "in":
                require(name, args, 2);
                return new Filter.In(operands.scalar(args.path(0)), list(args.path(1)));
            default:
                return relation(name, args);
        }
    }

    private Filter relation(String name, JsonNode args) {
        Optional<Filter.Operator> operator = Filter.Operator.findBySymbol(name);
        Optional<SpatialRelation> spatial = SpatialRelation.findBySymbol(name);
        Optional<TemporalRelation> temporal = TemporalRelation.findBySymbol(name);
        if (operator.isEmpty() && spatial.isEmpty() && temporal.isEmpty()) {
            throw new FilterException("There is no operation \"" + name
                    + "\"; there are and, or, not, =, <>, <, <=, >, >=, like, between, in, isNull,"
                    + " s_intersects and other s_…, t_intersects and other t_….");
        }
        require(name, args, 2);
        if (spatial.isPresent()) {
            return new Filter.Spatial(spatial.get(), operands.geometry(args.path(0)), operands.geometry(args.path(1)));
        } else if (temporal.isPresent()) {
            return new Filter.Temporal(
                    temporal.get(), operands.temporal(args.path(0)), operands.temporal(args.path(1)));
        }
        return new Filter.Comparison(operator.get(), operands.scalar(args.path(0)), operands.scalar(args.path(1)));
    }

    private Filter joined(String name, JsonNode args, boolean all) {
        if (args.size() < 2) {
            throw new FilterException("\"" + name + "\" needs two or more in \"args\".");
        }
        List<Filter> parts = new ArrayList<>();
        args.forEach(part -> parts.add(filter(part)));
        return all ? new Filter.And(parts) : new Filter.Or(parts);
    }

    private List<Expression> list(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            throw new FilterException("\"in\" needs a list of one or more values as its second argument.");
        }
        List<Expression> list = new ArrayList<>();
        node.forEach(item -> list.add(operands.scalar(item)));
        return list;
    }

    private static void require(String name, JsonNode args, int number) {
        if (args.size() != number) {
            throw new FilterException("\"" + name + "\" needs " + number + " in \"args\", not " + args.size() + ".");
        }
    }
}
