package org.harmattan.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmattan.query.Filter.Operator;

/**
 * How two stretches of time lie to each other, both ends included (CQL2, OGC 21-065r2, clause 7.6, after OWL-Time). An
 * instant is a stretch whose ends are the same. Each relation is a list of comparisons between an end of the first and
 * an end of the second that must all hold, so that whoever evaluates or translates filters works from the same list;
 * {@link #DISJOINT} is the opposite of {@link #INTERSECTS}.
 */
public enum TemporalRelation {
    AFTER(new Condition(End.START, Operator.GREATER, End.END)),
    BEFORE(new Condition(End.END, Operator.LESS, End.START)),
    CONTAINS(new Condition(End.START, Operator.LESS, End.START), new Condition(End.END, Operator.GREATER, End.END)),
    DISJOINT(new Condition(End.START, Operator.AT_MOST, End.END), new Condition(End.END, Operator.AT_LEAST, End.START)),
    DURING(new Condition(End.START, Operator.GREATER, End.START), new Condition(End.END, Operator.LESS, End.END)),
    EQUALS(new Condition(End.START, Operator.EQUAL, End.START), new Condition(End.END, Operator.EQUAL, End.END)),
    FINISHEDBY(new Condition(End.START, Operator.LESS, End.START), new Condition(End.END, Operator.EQUAL, End.END)),
    FINISHES(new Condition(End.START, Operator.GREATER, End.START), new Condition(End.END, Operator.EQUAL, End.END)),
    INTERSECTS(
            new Condition(End.START, Operator.AT_MOST, End.END), new Condition(End.END, Operator.AT_LEAST, End.START)),
    MEETS(new Condition(End.END, Operator.EQUAL, End.START)),
    METBY(new Condition(End.START, Operator.EQUAL, End.END)),
    OVERLAPPEDBY(
            new Condition(End.START, Operator.GREATER, End.START),
            new Condition(End.START, Operator.LESS, End.END),
            new Condition(End.END, Operator.GREATER, End.END)),
    OVERLAPS(
            new Condition(End.START, Operator.LESS, End.START),
            new Condition(End.END, Operator.GREATER, End.START),
            new Condition(End.END, Operator.LESS, End.END)),
    STARTEDBY(new Condition(End.START, Operator.EQUAL, End.START), new Condition(End.END, Operator.GREATER, End.END)),
    STARTS(new Condition(End.START, Operator.EQUAL, End.START), new Condition(End.END, Operator.LESS, End.END));

    /** An end of a stretch. */
    public enum End {
        START,
        END
    }

    /**
     * A comparison that must hold.
     *
     * @param first which end of the first stretch
     * @param operator how it compares
     * @param second with which end of the second
     */
    public record Condition(End first, Operator operator, End second) {}

    private static final Set<TemporalRelation> FOR_INSTANTS = Set.of(AFTER, BEFORE, DISJOINT, EQUALS, INTERSECTS);

    private final List<Condition> conditions;

    TemporalRelation(Condition... conditions) {
        this.conditions = List.of(conditions);
    }

    /** What must hold; for {@link #isNegated} relations, what must not hold altogether. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** Whether the relation holds when its conditions do not. */
    public boolean isNegated() {
        return this == DISJOINT;
    }

    /** Whether single days and instants can be compared so; the others compare intervals only. */
    public boolean takesInstants() {
        return FOR_INSTANTS.contains(this);
    }

    /** The name in CQL2, such as {@code T_AFTER}. */
    public String symbol() {
        return "T_" + name();
    }

    /** The relation that CQL2 calls so, in any case. */
    public static Optional<TemporalRelation> findBySymbol(String symbol) {
        return Arrays.stream(values())
                .filter(relation -> relation.symbol().equalsIgnoreCase(symbol))
                .findFirst();
    }
}
