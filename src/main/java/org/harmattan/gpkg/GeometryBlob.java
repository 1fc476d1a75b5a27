package org.harmattan.gpkg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.harmattan.geo.Geometries;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as GeoPackage keeps them (OGC 12-128r19, clause 2.1.3): a header with the id of the reference system and,
 * for anything but points, the envelope; then WKB. Written little-endian in two dimensions, read in either order and
 * with any envelope. Safe for several threads.
 */
public final class GeometryBlob {

    private static final int FIXED_HEADER = 8;
    private static final int LITTLE_ENDIAN = 1;
    private static final int ENVELOPE_XY = 1 << 1;
    private static final int EMPTY = 1 << 4;
    /** Kind of a geometry in WKB. */
    private static final int POINT = 1;

    /** Order of bytes, kind, position. */
    private static final int POINT_BYTES = 1 + Integer.BYTES + 2 * Double.BYTES;

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeometryBlob() {}

    /** The blob of a geometry in longitude and latitude on WGS 84; M and Z values are left out. */
    public static byte[] encode(Geometry geometry) {
        boolean withEnvelope = !(geometry instanceof Point) && !geometry.isEmpty();
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        ByteBuffer blob = ByteBuffer.allocate(FIXED_HEADER + (withEnvelope ? ENVELOPE_BYTES[1] : 0) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        int flags = LITTLE_ENDIAN | (withEnvelope ? ENVELOPE_XY : 0) | (geometry.isEmpty() ? EMPTY : 0);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(GeoPackage.WGS84);
        if (withEnvelope) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
            blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return blob.put(wkb).array();
    }

    /**
     * The geometry of a blob.
     *
     * @throws GeoPackageException when it is no GeoPackage geometry
     */
    public static Geometry decode(byte[] blob) {
        ByteBuffer header = header(blob);
        int start = FIXED_HEADER + envelopeBytes(blob);
        byte[] wkb = new byte[Math.max(0, header.capacity() - start)];
        System.arraycopy(blob, Math.min(start, blob.length), wkb, 0, wkb.length);
        try {
            return new WKBReader(Geometries.FACTORY).read(wkb);
        } catch (ParseException | RuntimeException e) {
            throw new GeoPackageException("a geometry's WKB cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The envelope of a blob, from its header where that has it; null envelope ({@link Envelope#isNull()}) for an empty
     * geometry.
     *
     * @throws GeoPackageException when it is no GeoPackage geometry
     */
    public static Envelope envelope(byte[] blob) {
        ByteBuffer header = header(blob);
        if ((blob[3] & EMPTY) != 0) {
            return new Envelope();
        }
        if (envelopeBytes(blob) == 0) {
            return decode(blob).getEnvelopeInternal();
        }
        try {
            header.position(FIXED_HEADER);
            return new Envelope(header.getDouble(), header.getDouble(), header.getDouble(), header.getDouble());
        } catch (BufferUnderflowException e) {
            throw new GeoPackageException("a geometry ends within its header", e);
        }
    }

    /**
     * The position of a blob that holds a point in two dimensions, as quick as reading two numbers; empty for any other
     * geometry, which {@link #decode} reads.
     *
     * @throws GeoPackageException when it is no GeoPackage geometry
     * @throws IllegalArgumentException when it is nowhere on the earth
     */
    public static Optional<LonLat> findPoint(byte[] blob) {
        header(blob);
        int start = FIXED_HEADER + envelopeBytes(blob);
        if (blob.length < start + POINT_BYTES) {
            return Optional.empty();
        }
        ByteBuffer wkb = ByteBuffer.wrap(blob)
                .order(blob[start] == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int position = start + 1 + Integer.BYTES;
        return wkb.getInt(start + 1) == POINT
                ? Optional.of(new LonLat(wkb.getDouble(position), wkb.getDouble(position + Double.BYTES)))
                : Optional.empty();
    }

    /**
     * The corners of a blob that holds a polygon in two dimensions; empty for any other geometry.
     *
     * @throws GeoPackageException when it is no GeoPackage geometry
     */
    public static Optional<OutlineCorners> findCorners(byte[] blob) {
        header(blob);
        return OutlineCorners.find(blob, FIXED_HEADER + envelopeBytes(blob));
    }

    /** Whether a blob's header tells its envelope, or that it has none: then its first 40 bytes tell {@link #envelope}. */
    static boolean hasEnvelopeInHeader(byte[] blob) {
        header(blob);
        return (blob[3] & EMPTY) != 0 || envelopeBytes(blob) > 0;
    }

    private static ByteBuffer header(byte[] blob) {
        if (blob.length < FIXED_HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw new GeoPackageException("a geometry does not start with GP");
        }
        boolean little = (blob[3] & LITTLE_ENDIAN) != 0;
        return ByteBuffer.wrap(blob).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static int envelopeBytes(byte[] blob) {
        int kind = (blob[3] >> 1) & 0b111;
        if (kind >= ENVELOPE_BYTES.length) {
            throw new GeoPackageException("a geometry has an envelope of unknown kind " + kind);
        }
        return ENVELOPE_BYTES[kind];
    }
}
