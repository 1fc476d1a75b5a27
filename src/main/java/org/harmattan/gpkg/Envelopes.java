package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/** Keys and boxes of many features, in a few large arrays, by increasing key. Boxes are rounded outwards to 32 bits. */
final class Envelopes {

    private static final int HEADER_BYTES = 40;

    private long[] keys = new long[1024];
    private float[] boxes = new float[4 * 1024];
    private int size;

    /** The boxes of all rows of a table that have a geometry with any extent. */
    static Envelopes read(Connection connection, String table, String key, String column) throws SQLException {
        Envelopes envelopes = new Envelopes();
        String heads = "SELECT " + key + ", substr(" + column + ", 1, " + HEADER_BYTES + ") FROM " + table + " WHERE "
                + column + " NOTNULL ORDER BY " + key;
        String whole = "SELECT " + column + " FROM " + table + " WHERE " + key + " = ?";
        try (Statement all = connection.createStatement();
                ResultSet rows = all.executeQuery(heads);
                PreparedStatement one = connection.prepareStatement(whole)) {
            while (rows.next()) {
                byte[] head = rows.getBytes(2);
                boolean enough = head.length < HEADER_BYTES || GeometryBlob.hasEnvelopeInHeader(head);
                envelopes.add(rows.getLong(1), GeometryBlob.envelope(enough ? head : whole(one, rows.getLong(1))));
            }
        }
        return envelopes;
    }

    private static byte[] whole(PreparedStatement one, long key) throws SQLException {
        one.setLong(1, key);
        try (ResultSet row = one.executeQuery()) {
            return row.getBytes(1);
        }
    }

    /** Adds a box; an empty one is left out. */
    void add(long key, Envelope box) {
        if (box.isNull()) {
            return;
        }
        add(key, down(box.getMinX()), up(box.getMaxX()), down(box.getMinY()), up(box.getMaxY()));
    }

    private void add(long key, float minX, float maxX, float minY, float maxY) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            boxes = Arrays.copyOf(boxes, 8 * size);
        }
        keys[size] = key;
        boxes[4 * size] = minX;
        boxes[4 * size + 1] = maxX;
        boxes[4 * size + 2] = minY;
        boxes[4 * size + 3] = maxY;
        size++;
    }

    /** Adds the box around some of another collection's. */
    void addUnion(long key, Envelopes other, int[] members, int from, int to) {
        float[] box = {
            Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY
        };
        for (int i = from; i < to; i++) {
            int at = 4 * members[i];
            box[0] = Math.min(box[0], other.boxes[at]);
            box[1] = Math.max(box[1], other.boxes[at + 1]);
            box[2] = Math.min(box[2], other.boxes[at + 2]);
            box[3] = Math.max(box[3], other.boxes[at + 3]);
        }
        add(key, box[0], box[1], box[2], box[3]);
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    /** Least x, greatest x, least y, greatest y, by their number 0 to 3. */
    float edge(int index, int number) {
        return boxes[4 * index + number];
    }

    Envelope box(int index) {
        return new Envelope(edge(index, 0), edge(index, 1), edge(index, 2), edge(index, 3));
    }

    private static float down(double value) {
        float near = (float) value;
        return near > value ? Math.nextDown(near) : near;
    }

    private static float up(double value) {
        float near = (float) value;
        return near < value ? Math.nextUp(near) : near;
    }
}
