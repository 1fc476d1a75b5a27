package org.harmattan.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * An area by which many shapes are clipped, after Weiler and Atherton, Hidden surface removal using polygon area sorting
 * (1977). Where a shape only touches the area or runs along its outline, JTS's overlay does it, which takes longer. Safe
 * for several threads.
 */
public final class Clipper {

    /** A part of a shape is negligible beside one that is a hundred times larger. */
    private static final double SLIVER = 0.01;

    /** Shapes on either side of one outline share no more than this part of the smaller one, by the last digits. */
    private static final double NOTHING = 1e-6;

    private final Geometry area;
    private final List<Ring> rings;
    private final PreparedGeometry prepared;
    private final double areaSize;

    /** @param area valid polygons, WGS 84, not changed any more; nothing lies in anything else */
    public Clipper(Geometry area) {
        this.area = area;
        rings = Ring.of(area);
        areaSize = area.getArea();
        prepared = PreparedGeometryFactory.prepare(area);
    }

    /** Whether a position lies in the area, its edge included. */
    public boolean covers(LonLat position) {
        return Ring.locate(Geometries.coordinate(position), rings) != Location.EXTERIOR;
    }

    /**
     * The part of a shape that lies in the area: the shape itself where all of it does, else polygons only, and no
     * slivers beside larger ones, as outlines that follow each other leave them.
     *
     * @param shape valid polygons, WGS 84
     * @return empty when they share no area, or less than a millionth of the smaller one
     */
    public Optional<Geometry> clip(Geometry shape) {
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (isFarFromOutline(shape.getEnvelopeInternal())) {
            return Ring.locate(shape.getCoordinate(), rings) == Location.INTERIOR
                    ? Optional.of(shape)
                    : Optional.empty();
        }
        ClippedRings clipped = new ClippedRings(Ring.of(shape), rings);
        return clipped.isWhole()
                ? Optional.of(shape)
                : clipped.polygons()
                        .map(polygons -> withoutSlivers(polygons, shape))
                        .orElseGet(() -> overlay(shape));
    }

    /** Whether no part of the outline comes near a box: what lies in it lies within the area as a whole, or outside. */
    private boolean isFarFromOutline(Envelope box) {
        for (Ring ring : rings) {
            if (ring.comesNear(box)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Geometry> overlay(Geometry shape) {
        if (prepared.covers(shape)) {
            return Optional.of(shape);
        }
        List<Polygon> polygons = new ArrayList<>();
        OverlayNGRobust.overlay(shape, area, OverlayNG.INTERSECTION).apply(new PolygonExtracter(polygons));
        return withoutSlivers(polygons, shape);
    }

    private Optional<Geometry> withoutSlivers(List<Polygon> polygons, Geometry shape) {
        double largest = 0;
        for (Polygon polygon : polygons) {
            largest = Math.max(largest, polygon.getArea());
        }
        double least = Math.max(SLIVER * largest, NOTHING * Math.min(areaSize, shape.getArea()));
        List<Polygon> parts = new ArrayList<>(polygons.size());
        for (Polygon polygon : polygons) {
            if (polygon.getArea() >= least) {
                parts.add(polygon);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Geometries.FACTORY.buildGeometry(parts));
    }
}
