package org.harmattan.exchange;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Rounds coordinates to five decimals, about a metre, which is closer than any footprint is meant. */
final class Rounding {

    private static final double DECIMALS = 1e5;

    private Rounding() {}

    static double fiveDecimals(double degrees) {
        return Math.round(degrees * DECIMALS) / DECIMALS;
    }

    /** A rounded copy. */
    static Geometry fiveDecimals(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                sequence.setOrdinate(i, Coordinate.X, fiveDecimals(sequence.getX(i)));
                sequence.setOrdinate(i, Coordinate.Y, fiveDecimals(sequence.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
