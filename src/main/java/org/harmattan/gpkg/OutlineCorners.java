package org.harmattan.gpkg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The corners of the outer ring of a polygon, read out of its blob one by one: a few of them often tell enough, and making
 * the whole geometry takes a hundred times as long. WGS 84, in degrees. Safe for several threads.
 */
public final class OutlineCorners {

    private static final int POLYGON = 3;
    private static final int CORNER_BYTES = 2 * Double.BYTES;

    /** Order of bytes, kind, number of rings, number of corners. */
    private static final int WKB_HEADER = 1 + 3 * Integer.BYTES;

    private final ByteBuffer blob;
    private final int first;
    private final int number;

    private OutlineCorners(ByteBuffer blob, int first, int number) {
        this.blob = blob;
        this.first = first;
        this.number = number;
    }

    /**
     * Those of a polygon in two dimensions; empty for any other geometry, and for a blob that ends too soon.
     *
     * @param wkb where the WKB begins in the blob
     */
    static Optional<OutlineCorners> find(byte[] bytes, int wkb) {
        int first = wkb + WKB_HEADER;
        if (bytes.length < first) {
            return Optional.empty();
        }
        ByteBuffer blob =
                ByteBuffer.wrap(bytes).order(bytes[wkb] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int number = blob.getInt(first - Integer.BYTES);
        boolean readable = blob.getInt(wkb + 1) == POLYGON
                && blob.getInt(wkb + 1 + Integer.BYTES) > 0
                && number > 0
                && number <= (bytes.length - first) / CORNER_BYTES;
        return readable ? Optional.of(new OutlineCorners(blob, first, number)) : Optional.empty();
    }

    /** How many corners there are, the first once more at the end. */
    public int number() {
        return number;
    }

    /** Longitude of a corner, from 0. */
    public double lon(int corner) {
        return blob.getDouble(first + corner * CORNER_BYTES);
    }

    /** Latitude of a corner, from 0. */
    public double lat(int corner) {
        return blob.getDouble(first + corner * CORNER_BYTES + Double.BYTES);
    }
}
