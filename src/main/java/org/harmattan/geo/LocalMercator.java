package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.opengis.referencing.FactoryException;
import org.opengis.referencing.operation.MathTransform;
import org.opengis.referencing.operation.TransformException;

/**
 * Buffers in metres around WGS 84 geometries. The work is done in a transverse Mercator projection whose meridian runs
 * through the place, where a metre is a metre to within 0.3 % up to 500 km east and west of it, and as far north and south as one
 * likes; what is wider is cut into pieces, each done in its own. Thread-safe. The first call loads the projection
 * tables, which takes about half a second, and the first at a meridian a few milliseconds.
 */
final class LocalMercator {

    /** Largest width, buffer included, that is done around one meridian. */
    private static final double LARGEST_WIDTH_METRES = 800_000;

    private static final double PIECE_METRES = 200_000;

    /** Spacing of added vertices: within it a line of degrees and a line of metres lie some ten metres apart. */
    private static final double STEP_METRES = 25_000;

    private static final double METRES_PER_DEGREE = 111_320;

    /** Every so many degrees there is a meridian to project around. */
    private static final int MERIDIAN_STEP = 2;

    /** A circle of four times as many corners reaches 0.12 % short between them. */
    private static final int QUADRANT_SEGMENTS = 16;

    /** Share of its distance by which a buffer may miss corners of a line. */
    private static final double SIMPLIFICATION = 0.001;

    private static final Map<Integer, Zone> ZONES = new ConcurrentHashMap<>();

    private LocalMercator() {}

    /**
     * Everything within that distance of the geometry.
     *
     * @param geometry WGS 84, not empty
     * @param metres distance, more than 0
     */
    static Geometry buffer(Geometry geometry, double metres) {
        return buffer(geometry, metres, parameters());
    }

    /**
     * Everything within that distance of a line on one side of it, seen along it.
     *
     * @param line lines in WGS 84, not empty
     * @param metres distance, more than 0
     */
    static Geometry bufferOneSide(Geometry line, double metres, boolean left) {
        BufferParameters parameters = parameters();
        parameters.setSingleSided(true);
        return buffer(line, left ? metres : -metres, parameters);
    }

    private static BufferParameters parameters() {
        BufferParameters parameters = new BufferParameters(QUADRANT_SEGMENTS);
        parameters.setSimplifyFactor(SIMPLIFICATION);
        return parameters;
    }

    private static Geometry buffer(Geometry geometry, double metres, BufferParameters parameters) {
        if (width(geometry) + 2 * Math.abs(metres) <= LARGEST_WIDTH_METRES) {
            return bufferAround(geometry, metres, parameters);
        }
        List<Geometry> parts = new ArrayList<>();
        if (geometry.getDimension() == 2) {
            parts.add(geometry);
        }
        for (Geometry piece : pieces(edit(geometry, LocalMercator::dense))) {
            parts.add(bufferAround(piece, metres, parameters));
        }
        return OverlayNGRobust.union(parts);
    }

    /** From west to east, where the box around is widest. */
    private static double width(Geometry geometry) {
        BBox box = Geometries.bounds(geometry);
        boolean equator = box.south() < 0 && box.north() > 0;
        double widest = equator ? 0 : Math.min(Math.abs(box.south()), Math.abs(box.north()));
        return (box.east() - box.west()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(widest));
    }

    private static Geometry bufferAround(Geometry geometry, double metres, BufferParameters parameters) {
        Zone zone = zoneAt(Geometries.bounds(geometry).centre());
        Geometry flat = edit(geometry, corners -> moved(dense(corners), zone.toMetres));
        Geometry plain = flat.getDimension() == 1
                ? DouglasPeuckerSimplifier.simplify(flat, SIMPLIFICATION * Math.abs(metres))
                : flat;
        Geometry buffered = BufferOp.bufferOp(plain, metres, parameters);
        return edit(buffered, corners -> moved(densified(corners, STEP_METRES), zone.toDegrees));
    }

    /** The lines and outlines of a geometry, in stretches that fit around one meridian. */
    private static List<Geometry> pieces(Geometry geometry) {
        List<Geometry> pieces = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            Geometry lines = part.getDimension() == 2 ? part.getBoundary() : part;
            for (int j = 0; j < lines.getNumGeometries(); j++) {
                if (lines.getGeometryN(j) instanceof LineString line) {
                    cut(line, pieces);
                } else {
                    pieces.add(lines.getGeometryN(j));
                }
            }
        }
        return pieces;
    }

    private static void cut(LineString line, List<Geometry> pieces) {
        var corners = line.getCoordinates();
        int start = 0;
        double length = 0;
        for (int i = 1; i < corners.length; i++) {
            length += Geodesy.distance(Geometries.lonLat(corners[i - 1]), Geometries.lonLat(corners[i]));
            if (length >= PIECE_METRES || i == corners.length - 1) {
                pieces.add(Geometries.FACTORY.createLineString(Arrays.copyOfRange(corners, start, i + 1)));
                start = i;
                length = 0;
            }
        }
    }

    private static Zone zoneAt(LonLat position) {
        int meridian = MERIDIAN_STEP * (int) Math.round(position.lon() / MERIDIAN_STEP);
        return ZONES.computeIfAbsent(meridian, LocalMercator::loadZone);
    }

    private static Zone loadZone(int meridian) {
        try {
            var mercator = CRS.decode("AUTO:42002," + meridian + ",0");
            return new Zone(
                    CRS.findMathTransform(DefaultGeographicCRS.WGS84, mercator),
                    CRS.findMathTransform(mercator, DefaultGeographicCRS.WGS84));
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools is not able to project around " + meridian + " degrees", e);
        }
    }

    /** The same geometry with other corners. */
    private static Geometry edit(Geometry geometry, CornerEdit edit) {
        return new GeometryEditor(Geometries.FACTORY).edit(geometry, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] corners, Geometry whole) {
                return edit.apply(corners);
            }
        });
    }

    private interface CornerEdit {
        Coordinate[] apply(Coordinate[] corners);
    }

    private static Coordinate[] dense(Coordinate[] corners) {
        return densified(corners, STEP_METRES / METRES_PER_DEGREE);
    }

    /** Corners no farther from each other than a step, in the unit of their coordinates. */
    private static Coordinate[] densified(Coordinate[] corners, double step) {
        List<Coordinate> dense = new ArrayList<>(2 * corners.length);
        for (int i = 0; i < corners.length; i++) {
            Coordinate to = corners[i];
            Coordinate from = i == 0 ? to : corners[i - 1];
            int parts = (int) Math.ceil(from.distance(to) / step);
            for (int part = 1; part < parts; part++) {
                double share = (double) part / parts;
                dense.add(new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share));
            }
            dense.add(to);
        }
        return dense.toArray(Coordinate[]::new);
    }

    private static Coordinate[] moved(Coordinate[] corners, MathTransform transform) {
        double[] ordinates = new double[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            ordinates[2 * i] = corners[i].x;
            ordinates[2 * i + 1] = corners[i].y;
        }
        try {
            transform.transform(ordinates, 0, ordinates, 0, corners.length);
        } catch (TransformException e) {
            throw new IllegalArgumentException("not able to project around " + corners[0], e);
        }
        Coordinate[] moved = new Coordinate[corners.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]);
        }
        return moved;
    }

    private record Zone(MathTransform toMetres, MathTransform toDegrees) {}
}
