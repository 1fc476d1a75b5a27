package org.harmattan.query;

/** What predicates of a {@link Filter} compare. */
public sealed interface Expression permits Expression.Property, Expression.Folded, Expression.Interval, Value {

    /**
     * A property of the feature.
     *
     * @param name its name, by the letter
     */
    record Property(String name) implements Expression {}

    /**
     * A text without its differences in case or accents.
     *
     * @param folding what is forgotten
     * @param text an expression of text
     */
    record Folded(Folding folding, Expression text) implements Expression {}

    /**
     * A stretch of time, both ends included. An end given by a property that is not known is open, unless both are
     * unknown: then the interval is.
     *
     * @param start first day or instant: a property, a {@link Value.Day}, {@link Value.Moment} or {@link Value.Open}
     * @param end last day or instant, likewise
     */
    record Interval(Expression start, Expression end) implements Expression {}
}
