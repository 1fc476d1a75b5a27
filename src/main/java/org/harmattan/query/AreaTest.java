package org.harmattan.query;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.prep.PreparedPolygon;

/**
 * Tests footprints against an area, the same way for whoever asks: those that may touch it, or only those that certainly lie
 * in it. Prepared once for many footprints. Safe for several threads.
 */
public final class AreaTest {

    /** Where a footprint is, as far as its bounds tell. */
    public enum Place {
        /** In, for certain. */
        INSIDE,
        /** Not even touching. */
        OUTSIDE,
        /** Only the footprint itself tells. */
        EITHER
    }

    private static final int MANY = 200;

    /** So many of a footprint's corners are looked at before the whole of it. */
    private static final int CORNERS = 12;

    private final PreparedGeometry shape;
    private final AtomicInteger tested = new AtomicInteger();
    private final Envelope bounds;
    private final boolean rectangle;
    /** Made once so many were tested that it pays. */
    private volatile AreaGrid grid;

    /** Draws the area's shape. */
    public AreaTest(Area area) {
        this(area.shape());
    }

    /** For a shape that is drawn already. */
    public AreaTest(Geometry shape) {
        this.shape = PreparedGeometryFactory.prepare(shape);
        this.bounds = shape.getEnvelopeInternal();
        this.rectangle = shape.isRectangle();
    }

    /** Where a footprint is: certainly in the area when wholly, possibly when it touches it; empty when neither. */
    public Optional<Certainty> findIn(Geometry footprint) {
        return switch (placed(footprint.getEnvelopeInternal())) {
            case INSIDE -> Optional.of(Certainty.CERTAIN);
            case OUTSIDE -> Optional.empty();
            case EITHER ->
                shape instanceof PreparedPolygon polygon
                        ? findInPolygon(footprint, polygon.getPointLocator())
                        : findAtEdge(footprint);
        };
    }

    /** Most of those at the edge have corners on both sides of it: some corners tell that far sooner than whole shapes. */
    private Optional<Certainty> findInPolygon(Geometry footprint, PointOnGeometryLocator locator) {
        Coordinate[] corners = footprint.getCoordinates();
        return crosses(corners.length, i -> corners[i].x, i -> corners[i].y, locator)
                ? Optional.of(Certainty.POSSIBLE)
                : findAtEdge(footprint);
    }

    /**
     * Whether some corners of a footprint tell that the edge of the area runs through it, so that it may lie in the area but
     * need not; most that it runs through tell so.
     *
     * @param corners how many the footprint has
     * @param lon longitude of each, from 0
     * @param lat latitude of each
     */
    public boolean crosses(int corners, IntToDoubleFunction lon, IntToDoubleFunction lat) {
        return shape instanceof PreparedPolygon polygon && crosses(corners, lon, lat, polygon.getPointLocator());
    }

    private boolean crosses(
            int corners, IntToDoubleFunction lon, IntToDoubleFunction lat, PointOnGeometryLocator locator) {
        int step = 1 + corners / CORNERS;
        boolean in = false;
        boolean out = false;
        for (int i = 0; i < corners && !(in && out); i += step) {
            boolean outside = isOutside(lon.applyAsDouble(i), lat.applyAsDouble(i), locator);
            in |= !outside;
            out |= outside;
        }
        return in && out;
    }

    /** Mostly told by the cell that it lies in. */
    private boolean isOutside(double lon, double lat, PointOnGeometryLocator locator) {
        return switch (place(lon, lat, lon, lat)) {
            case INSIDE -> false;
            case OUTSIDE -> true;
            case EITHER -> locator.locate(new Coordinate(lon, lat)) == Location.EXTERIOR;
        };
    }

    /** The box around it has four corners, most footprints have a hundred. */
    private Optional<Certainty> findAtEdge(Geometry footprint) {
        Geometry box = footprint.getEnvelope();
        if (!shape.intersects(box)) {
            return Optional.empty();
        }
        if (shape.covers(box)) {
            return Optional.of(Certainty.CERTAIN);
        }
        if (!shape.intersects(footprint)) {
            return Optional.empty();
        }
        return Optional.of(shape.covers(footprint) ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }

    /** Whether a footprint is in. */
    public boolean accepts(Geometry footprint, Certainty certainty) {
        return accepts(footprint.getEnvelopeInternal(), () -> footprint, certainty);
    }

    /**
     * Whether a footprint is in, told from its bounds alone where they suffice.
     *
     * @param envelope bounds of the footprint
     * @param footprint asked for only when needed
     */
    public boolean accepts(Envelope envelope, Supplier<Geometry> footprint, Certainty certainty) {
        boolean certain = certainty == Certainty.CERTAIN;
        if (certain ? !bounds.covers(envelope) : !bounds.intersects(envelope)) {
            return false;
        }
        if (rectangle && bounds.covers(envelope)) {
            return true;
        }
        boolean many = grid != null || tested.incrementAndGet() >= MANY;
        return switch (many ? placed(envelope) : Place.EITHER) {
            case INSIDE -> true;
            case OUTSIDE -> false;
            case EITHER -> certain ? shape.covers(footprint.get()) : shape.intersects(footprint.get());
        };
    }

    private Place placed(Envelope envelope) {
        return place(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }

    /**
     * Where a footprint is, told from bounds that may be wider than it; some ten nanoseconds each, after some milliseconds for
     * the first.
     */
    public Place place(double west, double south, double east, double north) {
        AreaGrid made = grid;
        if (made == null) {
            made = new AreaGrid(shape);
            grid = made;
        }
        return made.of(west, east, south, north);
    }
}
