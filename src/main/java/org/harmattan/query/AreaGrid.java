package org.harmattan.query;

import java.util.Arrays;
import org.harmattan.query.AreaTest.Place;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/**
 * A shape's bounds cut into cells that lie wholly inside it, wholly outside it, or neither. Most footprints are far smaller
 * than the area that is asked for: the cells below their bounds tell where they are, and only those at its edge have to be
 * tested themselves. Immutable, safe for several threads; making one takes some milliseconds.
 */
final class AreaGrid {

    private static final int CELLS = 64;

    /** A share of a cell, so that what lies on the edge of one counts for its neighbour too. */
    private static final double EDGE = 1e-6;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Envelope bounds;
    private final double width;
    private final double height;
    private final Place[] cells = new Place[CELLS * CELLS];

    AreaGrid(PreparedGeometry shape) {
        bounds = shape.getGeometry().getEnvelopeInternal();
        width = bounds.getWidth() / CELLS;
        height = bounds.getHeight() / CELLS;
        Arrays.fill(cells, Place.EITHER);
        if (width > 0 && height > 0) {
            fill(shape, 0, 0, CELLS);
        }
    }

    /** Where something within these bounds is. */
    Place of(double minX, double maxX, double minY, double maxY) {
        if (minX > bounds.getMaxX() || maxX < bounds.getMinX() || minY > bounds.getMaxY() || maxY < bounds.getMinY()) {
            return Place.OUTSIDE;
        }
        if (!(width > 0 && height > 0)) {
            return Place.EITHER;
        }
        int west = cell((minX - bounds.getMinX()) / width - EDGE);
        int east = cell((maxX - bounds.getMinX()) / width + EDGE);
        int south = cell((minY - bounds.getMinY()) / height - EDGE);
        int north = cell((maxY - bounds.getMinY()) / height + EDGE);
        Place place = cells[south * CELLS + west];
        for (int row = south; row <= north; row++) {
            for (int column = west; column <= east; column++) {
                if (cells[row * CELLS + column] != place) {
                    return Place.EITHER;
                }
            }
        }
        // What reaches beyond the bounds may lie there wholly.
        return place == Place.INSIDE && !covers(minX, maxX, minY, maxY) ? Place.EITHER : place;
    }

    private boolean covers(double minX, double maxX, double minY, double maxY) {
        return minX >= bounds.getMinX()
                && maxX <= bounds.getMaxX()
                && minY >= bounds.getMinY()
                && maxY <= bounds.getMaxY();
    }

    private static int cell(double position) {
        return (int) Math.max(0, Math.min(CELLS - 1, Math.floor(position)));
    }

    /** Halves a square of cells until it lies on one side. */
    private void fill(PreparedGeometry shape, int west, int south, int size) {
        Geometry square = GEOMETRIES.toGeometry(new Envelope(
                bounds.getMinX() + west * width,
                bounds.getMinX() + (west + size) * width,
                bounds.getMinY() + south * height,
                bounds.getMinY() + (south + size) * height));
        if (!shape.intersects(square)) {
            set(Place.OUTSIDE, west, south, size);
        } else if (shape.covers(square)) {
            set(Place.INSIDE, west, south, size);
        } else if (size > 1) {
            int half = size / 2;
            fill(shape, west, south, half);
            fill(shape, west + half, south, half);
            fill(shape, west, south + half, half);
            fill(shape, west + half, south + half, half);
        }
    }

    private void set(Place place, int west, int south, int size) {
        for (int row = south; row < south + size; row++) {
            Arrays.fill(cells, row * CELLS + west, row * CELLS + west + size, place);
        }
    }
}
