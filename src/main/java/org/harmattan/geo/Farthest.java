package org.harmattan.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;

/** Measures how far corners lie from a point. */
final class Farthest implements CoordinateFilter {

    private final Geocentric point;
    private double metres;

    Farthest(Geocentric point) {
        this.point = point;
    }

    @Override
    public void filter(Coordinate corner) {
        metres = Math.max(metres, point.most(Geocentric.of(corner.x, corner.y)));
    }

    double metres() {
        return metres;
    }
}
