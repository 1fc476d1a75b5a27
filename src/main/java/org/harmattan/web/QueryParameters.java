package org.harmattan.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.harmattan.query.IncidentQuery;

/**
 * Reads the parameters of a request, and refuses those it does not know: a misspelt filter must not look as if it
 * filtered.
 */
final class QueryParameters {

    private static final List<String> FILTER = List.of("from", "to", "group", "background", "placed");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, List<String>> given;

    private QueryParameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** The filter of a request that may have one. */
    static IncidentFilter filter(Context ctx) {
        return filter(ctx, List.of());
    }

    /**
     * The filter of a request that may have one, and other parameters besides it.
     *
     * @param besides names of the others, which are no part of the filter
     */
    static IncidentFilter filter(Context ctx, List<String> besides) {
        List<String> known = new ArrayList<>(FILTER);
        known.addAll(besides);
        QueryParameters all = read(ctx, known);
        QueryParameters parameters = new QueryParameters(all.without(besides));
        Optional<LocalDate> from = parameters.day("from");
        Optional<LocalDate> to = parameters.day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw refuse("to", "\"to\" is before \"from\".", List.of("a day from " + from.get() + " on"));
        }
        IncidentQuery query = IncidentQuery.builder()
                .days(from, to)
                .groups(parameters.groups())
                .placed(parameters.flag("placed"))
                .background(parameters.flag("background"))
                .build();
        return new IncidentFilter(query, parameters.sorted());
    }

    /** The value of a parameter that may come once. */
    static Optional<String> single(Context ctx, String name) {
        return new QueryParameters(QueryString.parse(Optional.ofNullable(ctx.queryString()))).single(name);
    }

    /** Makes sure that a request has no parameters, on a route that knows none. */
    static void refuseAll(Context ctx) {
        read(ctx, List.of());
    }

    private static QueryParameters read(Context ctx, Collection<String> known) {
        Map<String, List<String>> given = QueryString.parse(Optional.ofNullable(ctx.queryString()));
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw refuse(
                        name,
                        "There is no parameter \"" + name + "\" here"
                                + (known.isEmpty() ? "." : ": use " + String.join(", ", known) + "."),
                        List.copyOf(known));
            }
        }
        return new QueryParameters(given);
    }

    private Map<String, List<String>> without(List<String> names) {
        Map<String, List<String>> left = new LinkedHashMap<>(given);
        left.keySet().removeAll(names);
        return left;
    }

    private Optional<LocalDate> day(String name) {
        return single(name).map(value -> {
            try {
                if (DAY.matcher(value).matches()) {
                    return LocalDate.parse(value);
                }
            } catch (DateTimeException e) {
                // Such as 30 February: refused like any other word.
            }
            throw refuse(name, "\"" + name + "\" is no day: write it as YYYY-MM-DD.", List.of("YYYY-MM-DD"));
        });
    }

    private Optional<Boolean> flag(String name) {
        return single(name).map(value -> {
            if (!value.equals("true") && !value.equals("false")) {
                throw refuse(name, "\"" + name + "\" is neither true nor false.", List.of("true", "false"));
            }
            return value.equals("true");
        });
    }

    private Set<String> groups() {
        List<String> groups = given.getOrDefault("group", List.of());
        if (groups.stream().anyMatch(String::isBlank)) {
            throw refuse("group", "\"group\" is empty.", List.of("a label from /api/facets"));
        }
        return Set.copyOf(groups);
    }

    private Optional<String> single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw refuse(name, "\"" + name + "\" is given more than once.", List.of("one value"));
        }
        return values.stream().findFirst();
    }

    private SortedMap<String, List<String>> sorted() {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        given.forEach((name, values) ->
                sorted.put(name, values.stream().distinct().sorted().toList()));
        return sorted;
    }

    private static ProblemException refuse(String name, String detail, List<String> allowed) {
        return new ProblemException(Problem.parameter(name, detail, allowed));
    }
}
