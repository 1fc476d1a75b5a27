package org.harmattan.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.harmattan.query.TemporalRelation.End;

/** The order of values. */
final class ValueOrder {

    private ValueOrder() {}

    /** How two values compare; empty when they are of different kinds, or of one without order. */
    static Optional<Integer> compare(Value left, Value right) {
        if (left instanceof Value.Text one && right instanceof Value.Text other) {
            return Optional.of(compareTexts(one.value(), other.value()));
        } else if (left instanceof Value.Numeral one && right instanceof Value.Numeral other) {
            return Optional.of(Double.compare(one.value(), other.value()));
        } else if (left instanceof Value.Flag one && right instanceof Value.Flag other) {
            return Optional.of(Boolean.compare(one.value(), other.value()));
        } else if (isTime(left) && isTime(right)) {
            return Optional.of(compareTimes(left, right));
        }
        return Optional.empty();
    }

    /** How two ends of intervals compare; an open one lies before or after everything but another open one. */
    static int compareEnds(Value left, End leftEnd, Value right, End rightEnd) {
        int leftOpen = openness(left, leftEnd);
        int rightOpen = openness(right, rightEnd);
        return leftOpen != 0 || rightOpen != 0 ? Integer.compare(leftOpen, rightOpen) : compareTimes(left, right);
    }

    private static int openness(Value value, End end) {
        if (!(value instanceof Value.Open)) {
            return 0;
        }
        return end == End.START ? -1 : 1;
    }

    private static int compareTimes(Value left, Value right) {
        if (left instanceof Value.Moment one && right instanceof Value.Moment other) {
            return one.value().compareTo(other.value());
        }
        return day(left).compareTo(day(right));
    }

    private static boolean isTime(Value value) {
        return value instanceof Value.Day || value instanceof Value.Moment;
    }

    private static LocalDate day(Value value) {
        if (value instanceof Value.Day day) {
            return day.value();
        } else if (value instanceof Value.Moment moment) {
            return LocalDate.ofInstant(moment.value(), ZoneOffset.UTC);
        }
        throw new IllegalArgumentException("no day: " + value);
    }

    /** By code point, as SQLite and PostgreSQL's "C" compare UTF-8; Java's own order differs beyond the first plane. */
    static int compareTexts(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char one = left.charAt(i);
            char other = right.charAt(i);
            if (one != other) {
                boolean beyond = Character.isSurrogate(one) != Character.isSurrogate(other);
                return beyond ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, other);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
