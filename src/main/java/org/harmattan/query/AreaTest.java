package org.harmattan.query;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Tests footprints against an area, the same way for whoever asks: one that may touch it, or only one that certainly lies
 * in it. Prepared once for many footprints. Safe for several threads.
 */
public final class AreaTest {

    private static final int MANY = 200;

    private final PreparedGeometry shape;
    private final AtomicInteger tested = new AtomicInteger();
    private final Envelope bounds;
    private final boolean rectangle;
    private final boolean certain;
    /** Made once so many were tested that it pays. */
    private volatile AreaGrid grid;

    /** Draws the area's shape. */
    public AreaTest(Area area, Certainty certainty) {
        this(area.shape(), certainty);
    }

    /** For a shape that is drawn already. */
    public AreaTest(Geometry shape, Certainty certainty) {
        this.shape = PreparedGeometryFactory.prepare(shape);
        this.bounds = shape.getEnvelopeInternal();
        this.rectangle = shape.isRectangle();
        this.certain = certainty == Certainty.CERTAIN;
    }

    /** The shape that footprints are tested against. */
    public Geometry shape() {
        return shape.getGeometry();
    }

    /** Whether a footprint is in. */
    public boolean accepts(Geometry footprint) {
        return accepts(footprint.getEnvelopeInternal(), () -> footprint);
    }

    /**
     * Whether a footprint is in, told from its bounds alone where they suffice.
     *
     * @param envelope bounds of the footprint
     * @param footprint asked for only when needed
     */
    public boolean accepts(Envelope envelope, Supplier<Geometry> footprint) {
        if (certain ? !bounds.covers(envelope) : !bounds.intersects(envelope)) {
            return false;
        }
        if (rectangle && bounds.covers(envelope)) {
            return true;
        }
        return switch (place(envelope)) {
            case INSIDE -> true;
            case OUTSIDE -> false;
            case EITHER -> certain ? shape.covers(footprint.get()) : shape.intersects(footprint.get());
        };
    }

    private AreaGrid.Place place(Envelope envelope) {
        AreaGrid made = grid;
        if (made == null) {
            if (tested.incrementAndGet() < MANY) {
                return AreaGrid.Place.EITHER;
            }
            made = new AreaGrid(shape);
            grid = made;
        }
        return made.of(envelope);
    }
}
