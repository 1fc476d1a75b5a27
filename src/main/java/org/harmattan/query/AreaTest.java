package org.harmattan.query;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

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
