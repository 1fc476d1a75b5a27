package org.harmattan.query.cql2;

import java.util.List;
import java.util.Optional;
import org.harmattan.geo.Geometries;
import org.harmattan.query.FilterException;
import org.harmattan.query.Value;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Geometries of filters: read from well-known text, and checked. Heights are read and left out of account. */
final class Shapes {

    private static final int MOST_POINTS = 20_000;

    private Shapes() {}

    static Value.Shape ofText(String text) {
        try {
            return checked(new WKTReader(Geometries.FACTORY).read(text));
        } catch (ParseException | IllegalArgumentException e) {
            throw new FilterException("the geometry is no well-known text (" + e.getMessage() + ")");
        }
    }

    static String toText(Geometry geometry) {
        return new WKTWriter(2).write(geometry);
    }

    static Value.Box box(List<Double> edges) {
        if (edges.size() != 4 && edges.size() != 6) {
            throw new FilterException("a box has 4 numbers: west, south, east, north (or 6, with heights)");
        }
        int second = edges.size() / 2;
        try {
            return new Value.Box(edges.get(0), edges.get(1), edges.get(second), edges.get(second + 1));
        } catch (IllegalArgumentException e) {
            throw new FilterException(
                    "the box is none: longitudes lie between -180 and 180, latitudes between -90 and 90,"
                            + " the southern one first");
        }
    }

    /** The geometry, when it is one that can be compared. */
    static Value.Shape checked(Geometry geometry) {
        if (geometry.getNumPoints() > MOST_POINTS) {
            throw new FilterException("the geometry has more than " + MOST_POINTS + " points: simplify it");
        }
        for (Coordinate corner : geometry.getCoordinates()) {
            if (!(Math.abs(corner.x) <= 180 && Math.abs(corner.y) <= 90)) {
                throw new FilterException(
                        "the geometry leaves the earth at " + corner.x + " " + corner.y + ": longitude comes first");
            }
        }
        Optional.ofNullable(new IsValidOp(geometry).getValidationError()).ifPresent(error -> {
            throw new FilterException("the geometry is not valid: " + reason(error));
        });
        return new Value.Shape(geometry);
    }

    private static String reason(TopologyValidationError error) {
        Coordinate where = error.getCoordinate();
        return error.getMessage() + (where == null ? "" : " at " + where.x + " " + where.y);
    }
}
