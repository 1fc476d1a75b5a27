package org.harmattan.geo;

import java.util.Optional;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Parts of lines (WGS 84, longitude first), told in metres along them. Thread-safe. */
public final class Stretches {

    /** Length of the pieces in which a line is measured. */
    private static final double STEP_DEGREES = 0.01;

    private Stretches() {}

    /**
     * The part of a line between two distances from its start.
     *
     * @param from metres along the line, 0 or more
     * @param to metres along the line, more than {@code from}; what goes beyond the line's end is left out
     * @return empty when the line ends before {@code from}
     */
    public static Optional<LineString> find(LineString line, double from, double to) {
        return find(line, 0, from, to);
    }

    /** @param beside index on the line, as of {@link LengthIndexedLine}, from which the metres count; they may be negative */
    static Optional<LineString> find(LineString line, double beside, double from, double to) {
        LengthIndexedLine indexed = new LengthIndexedLine(line);
        double start = along(indexed, beside, from);
        double end = along(indexed, beside, to);
        return start != end && indexed.extractLine(start, end) instanceof LineString part
                ? Optional.of(part)
                : Optional.empty();
    }

    /** The position so many metres from the start of a line; its end when it ends before. */
    public static LonLat at(LineString line, double metres) {
        LengthIndexedLine indexed = new LengthIndexedLine(line);
        return Geometries.lonLat(indexed.extractPoint(along(indexed, 0, metres)));
    }

    /** The index that lies so many metres on; the end of the line when it ends before. */
    private static double along(LengthIndexedLine line, double start, double metres) {
        double step = Math.signum(metres) * STEP_DEGREES;
        double left = Math.abs(metres);
        double index = start;
        while (left > 0) {
            // An index below the start counts from the end.
            double next = Math.min(Math.max(index + step, line.getStartIndex()), line.getEndIndex());
            double length = Geodesy.distance(
                    Geometries.lonLat(line.extractPoint(index)), Geometries.lonLat(line.extractPoint(next)));
            if (next == index) {
                return index;
            }
            if (length > left) {
                return index + (next - index) * left / length;
            }
            left -= length;
            index = next;
        }
        return index;
    }
}
