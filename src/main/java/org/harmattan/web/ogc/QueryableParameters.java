package org.harmattan.web.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.Queryable;
import org.harmattan.query.Queryables;
import org.harmattan.query.Value;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.RefusedParameter;

/** Queryables as parameters (19-079r2, clause 7): each must equal its value, all of them together. */
final class QueryableParameters {

    private QueryableParameters() {}

    /** Names of the queryables that can be parameters: all that are no geometries. */
    static List<String> names(Queryables queryables) {
        return queryables.list().stream()
                .filter(property -> !property.kind().isGeometry())
                .map(Queryable::name)
                .toList();
    }

    /**
     * The conditions that the parameters set.
     *
     * @param others names that mean something of their own here and are left alone
     * @throws RefusedParameter when a value is not of the queryable's kind
     */
    static List<Filter> conditions(Parameters given, Queryables queryables, Collection<String> others) {
        List<Filter> conditions = new ArrayList<>();
        for (String name : names(queryables)) {
            if (!others.contains(name)) {
                Queryable property = queryables.find(name).orElseThrow();
                given.find(name)
                        .map(text -> new Filter.Comparison(
                                Filter.Operator.EQUAL, new Expression.Property(name), value(property, text)))
                        .ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    /** All of them, if there are any. */
    static Optional<Filter> all(List<Filter> conditions) {
        if (conditions.size() < 2) {
            return conditions.stream().findFirst();
        }
        return Optional.of(new Filter.And(conditions));
    }

    private static Value value(Queryable property, String text) {
        try {
            return switch (property.kind()) {
                case INTEGER, NUMBER -> new Value.Numeral(Double.parseDouble(text));
                case FLAG -> new Value.Flag(Parameters.flag(text).orElseThrow(() -> refused(property)));
                case DAY, MOMENT -> new Value.Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
                default -> new Value.Text(text);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(property);
        }
    }

    private static RefusedParameter refused(Queryable property) {
        String wanted = switch (property.kind()) {
            case INTEGER, NUMBER -> "a number";
            case FLAG -> "true or false";
            default -> "a day such as 2021-01-15";
        };
        return new RefusedParameter(
                property.name(), "\"" + property.name() + "\" is not " + wanted + ".", List.of(wanted));
    }
}
