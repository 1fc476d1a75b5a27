package org.harmattan.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;

/**
 * A condition on features, as CQL2 (OGC 21-065r2) can express it. Its logic is SQL's: a comparison with something
 * unknown is neither true nor false, and only what is true is wanted. Immutable.
 *
 * <p>Days and instants compare by the instant when both are instants, and by the day in UTC when one of them is a day.
 */
public sealed interface Filter {

    /** All of them; two or more. */
    record And(List<Filter> parts) implements Filter {

        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them; two or more. */
    record Or(List<Filter> parts) implements Filter {

        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The opposite. */
    record Not(Filter part) implements Filter {}

    /** Always or never. */
    record Constant(boolean value) implements Filter {}

    /** Two values of the same kind compared: texts by code point, numbers, flags (false first), days, instants. */
    record Comparison(Operator operator, Expression left, Expression right) implements Filter {}

    /**
     * A text like a pattern: {@code %} stands for any letters, {@code _} for one, a backslash before them for themselves.
     *
     * @param text an expression of text
     * @param pattern a {@link Value.Text}, or one that is folded
     */
    record Like(Expression text, Expression pattern) implements Filter {}

    /** A value between two others, both included. */
    record Between(Expression value, Expression low, Expression high) implements Filter {}

    /** A value equal to one of a list, which is not empty. */
    record In(Expression value, List<Expression> list) implements Filter {

        /** Copies the list. */
        public In {
            list = List.copyOf(list);
        }
    }

    /** A value that is not known. */
    record IsNull(Expression value) implements Filter {}

    /** Two geometries that lie to each other in a certain way. */
    record Spatial(SpatialRelation relation, Expression left, Expression right) implements Filter {}

    /** Two days, instants or intervals that lie to each other in a certain way. */
    record Temporal(TemporalRelation relation, Expression left, Expression right) implements Filter {}

    /** How two values compare. */
    enum Operator {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        GREATER(">"),
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The sign, the same in CQL2 and in SQL. */
        public String symbol() {
            return symbol;
        }

        /** Whether it holds for values that compare like that, as {@link java.util.Comparator#compare} says it. */
        public boolean holds(int comparison) {
            return switch (this) {
                case EQUAL -> comparison == 0;
                case NOT_EQUAL -> comparison != 0;
                case LESS -> comparison < 0;
                case GREATER -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
            };
        }

        /** The operator of a sign. */
        public static Optional<Operator> findBySymbol(String symbol) {
            return Arrays.stream(values())
                    .filter(operator -> operator.symbol.equals(symbol))
                    .findFirst();
        }
    }

    /** Whether the incident is wanted. Its properties are those of {@link IncidentProperties}. */
    default boolean matches(Incident incident) {
        return matches(new IncidentProperties(incident));
    }

    /** Whether the feature with these properties is wanted. */
    default boolean matches(PropertyValues feature) {
        return new FilterEvaluation(feature).evaluate(this) == Truth.TRUE;
    }
}
