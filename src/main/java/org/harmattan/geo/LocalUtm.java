package org.harmattan.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.opengis.referencing.FactoryException;
import org.opengis.referencing.operation.MathTransform;
import org.opengis.referencing.operation.TransformException;

/**
 * Buffers in metres around WGS 84 geometries. The work is done in the UTM zone of the place, where a metre is a metre to
 * within 0.1 %; what is too large for one zone is cut into pieces, each done in its own. Thread-safe. The first call
 * loads the projection tables, which takes about half a second; later ones take milliseconds.
 */
final class LocalUtm {

    /** Largest extent, buffer included, that is done in one zone: beyond it the projection errs by 0.5 %. */
    private static final double LARGEST_EXTENT_METRES = 500_000;

    private static final double PIECE_METRES = 200_000;

    /** Spacing of added vertices: within it a line of degrees and a line of metres lie some ten metres apart. */
    private static final double STEP_METRES = 25_000;

    private static final double METRES_PER_DEGREE = 111_320;
    private static final int ZONE_DEGREES = 6;

    /** A circle of four times as many corners reaches 0.12 % short between them. */
    private static final int QUADRANT_SEGMENTS = 16;

    private static final Map<Integer, Zone> ZONES = new ConcurrentHashMap<>();

    private LocalUtm() {}

    /**
     * Everything within that distance of the geometry.
     *
     * @param geometry WGS 84, not empty, between 80 degrees south and 84 degrees north
     * @param metres distance, more than 0
     */
    static Geometry buffer(Geometry geometry, double metres) {
        BufferParameters parameters = new BufferParameters(QUADRANT_SEGMENTS);
        parameters.setSimplifyFactor(0.001);
        return buffer(geometry, metres, parameters);
    }

    /**
     * Everything within that distance of a line on one side of it, seen along it.
     *
     * @param line lines in WGS 84, not empty, between 80 degrees south and 84 degrees north
     * @param metres distance, more than 0
     */
    static Geometry bufferOneSide(Geometry line, double metres, boolean left) {
        BufferParameters parameters = new BufferParameters(QUADRANT_SEGMENTS);
        parameters.setSimplifyFactor(0.001);
        parameters.setSingleSided(true);
        return buffer(line, left ? metres : -metres, parameters);
    }

    private static Geometry buffer(Geometry geometry, double metres, BufferParameters parameters) {
        Geometry dense = Densifier.densify(geometry, STEP_METRES / METRES_PER_DEGREE);
        if (extent(geometry) + 2 * Math.abs(metres) <= LARGEST_EXTENT_METRES) {
            return bufferInOneZone(dense, metres, parameters);
        }
        List<Geometry> parts = new ArrayList<>();
        if (geometry.getDimension() == 2) {
            parts.add(geometry);
        }
        for (Geometry piece : pieces(dense)) {
            parts.add(bufferInOneZone(piece, metres, parameters));
        }
        return OverlayNGRobust.union(parts);
    }

    private static double extent(Geometry geometry) {
        BBox box = Geometries.bounds(geometry);
        return Geodesy.distance(new LonLat(box.west(), box.south()), new LonLat(box.east(), box.north()));
    }

    private static Geometry bufferInOneZone(Geometry geometry, double metres, BufferParameters parameters) {
        Zone zone = zoneAt(Geometries.bounds(geometry).centre());
        Geometry buffered = BufferOp.bufferOp(transform(geometry, zone.toMetres), metres, parameters);
        return transform(Densifier.densify(buffered, STEP_METRES), zone.toDegrees);
    }

    /** The lines and outlines of a geometry, in stretches that fit one zone. */
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
        int number = (int) Math.floor((position.lon() + 180) / ZONE_DEGREES);
        boolean south = position.lat() < 0;
        return ZONES.computeIfAbsent(south ? -1 - number : number, key -> loadZone(position));
    }

    private static Zone loadZone(LonLat position) {
        try {
            var utm = CRS.decode("AUTO:42001," + position.lon() + "," + position.lat());
            return new Zone(
                    CRS.findMathTransform(DefaultGeographicCRS.WGS84, utm),
                    CRS.findMathTransform(utm, DefaultGeographicCRS.WGS84));
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools is not able to project at " + position, e);
        }
    }

    private static Geometry transform(Geometry geometry, MathTransform transform) {
        try {
            Geometry moved = JTS.transform(geometry, transform);
            return Geometries.FACTORY.createGeometry(moved);
        } catch (TransformException e) {
            throw new IllegalArgumentException("no UTM coordinates for " + geometry.getEnvelope(), e);
        }
    }

    private record Zone(MathTransform toMetres, MathTransform toDegrees) {}
}
