package org.harmattan.text;

/**
 * A stretch of a text's UTF-16 units, as {@link String#substring(int, int)} counts them. Spans always index the raw
 * text of an article, never a cleaned or folded copy.
 *
 * @param start index of the first unit, 0 or more
 * @param end index after the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the span starts before 0 or ends before it starts
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The words of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the position is one of this span's units. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch so many units further on. */
    Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
