package org.harmattan.gpkg;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HilbertEncoder;

/**
 * Writes the three tables behind an R-tree of SQLite directly, in the format of its documentation (sqlite.org/rtree.html,
 * "Shadow Tables", and the head of ext/rtree/rtree.c): {@code _node} holds a blob for each node, {@code _rowid} the leaf of
 * each row, {@code _parent} the parent of each node but the root, which is number 1. A node starts with the tree's depth
 * (root only) and the number of its cells, 16 bits each; a cell is a 64-bit number and four 32-bit floats. All is
 * big-endian. Boxes are packed in the order of a Hilbert curve, as Kamel and Faloutsos do (On Packing R-trees, CIKM 1993).
 */
final class PackedRTree {

    private static final int NODE_HEADER = 4;
    private static final int CELL = 24;
    private static final int HILBERT_LEVEL = 15;

    /** Room is left in every node, so that later rows need not split it at once. */
    private static final double FILLED = 0.9;

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final String tree;
    private int lastNode = 1;

    PackedRTree(Connection connection, String tree) {
        this.connection = connection;
        this.tree = tree;
    }

    /** Replaces whatever the tree holds. */
    void write(Envelopes features) throws SQLException {
        int nodeBytes = nodeBytes();
        try (Statement sql = connection.createStatement()) {
            sql.execute("DELETE FROM " + tree + "_node");
            sql.execute("DELETE FROM " + tree + "_rowid");
            sql.execute("DELETE FROM " + tree + "_parent");
        }
        try (Level.Writer writer = new Level.Writer(connection, tree, nodeBytes)) {
            Envelopes level = features;
            int depth = 0;
            while (true) {
                Level nodes = new Level(level, (nodeBytes - NODE_HEADER) / CELL);
                int first = nodes.count() == 1 ? 1 : lastNode + 1;
                lastNode = Math.max(lastNode, first + nodes.count() - 1);
                Envelopes next = nodes.write(writer, first, depth);
                if (nodes.count() == 1) {
                    return;
                }
                level = next;
                depth++;
            }
        }
    }

    private int nodeBytes() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet root = sql.executeQuery("SELECT length(data) FROM " + tree + "_node WHERE nodeno = 1")) {
            if (!root.next()) {
                throw new GeoPackageException(tree + " has no root");
            }
            return root.getInt(1);
        }
    }

    /** Boxes on their way into nodes. */
    private static final class Level {

        private final Envelopes boxes;
        private final int[] order;
        private final int nodes;

        Level(Envelopes boxes, int capacity) {
            this.boxes = boxes;
            this.order = order(boxes);
            int filled = Math.max(1, (int) (capacity * FILLED));
            this.nodes = boxes.size() <= capacity ? 1 : (boxes.size() + filled - 1) / filled;
        }

        int count() {
            return nodes;
        }

        /** Writes the nodes and answers with their boxes; keys are the numbers of nodes. */
        Envelopes write(Writer writer, int firstNode, int depth) throws SQLException {
            Envelopes parents = new Envelopes();
            int[] nodeOf = new int[boxes.size()];
            for (int i = 0; i < nodes; i++) {
                // Shared out evenly, so that no node is left nearly empty.
                int from = (int) ((long) boxes.size() * i / nodes);
                int to = (int) ((long) boxes.size() * (i + 1) / nodes);
                writer.node(firstNode + i, nodes == 1 ? depth : 0, boxes, order, from, to);
                for (int j = from; j < to; j++) {
                    nodeOf[order[j]] = firstNode + i;
                }
                if (to > from) {
                    parents.addUnion(firstNode + i, boxes, order, from, to);
                }
            }
            writer.owners(depth == 0, boxes, nodeOf);
            return parents;
        }

        private static int[] order(Envelopes boxes) {
            Envelope extent = new Envelope();
            for (int i = 0; i < boxes.size(); i++) {
                extent.expandToInclude(boxes.box(i));
            }
            HilbertEncoder curve = new HilbertEncoder(HILBERT_LEVEL, extent);
            long[] sorted = new long[boxes.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = (long) curve.encode(boxes.box(i)) << Integer.SIZE | i;
            }
            Arrays.sort(sorted);
            return Arrays.stream(sorted).mapToInt(code -> (int) code).toArray();
        }

        /** The tables' statements. */
        static final class Writer implements AutoCloseable {

            private final int nodeBytes;
            private final PreparedStatement node;
            private final PreparedStatement row;
            private final PreparedStatement parent;

            Writer(Connection connection, String tree, int nodeBytes) throws SQLException {
                this.nodeBytes = nodeBytes;
                node = connection.prepareStatement("INSERT INTO " + tree + "_node VALUES (?, ?)");
                row = connection.prepareStatement("INSERT INTO " + tree + "_rowid VALUES (?, ?)");
                parent = connection.prepareStatement("INSERT INTO " + tree + "_parent VALUES (?, ?)");
            }

            void node(int number, int depth, Envelopes boxes, int[] order, int from, int to) throws SQLException {
                ByteBuffer data = ByteBuffer.allocate(nodeBytes);
                data.putShort((short) depth).putShort((short) (to - from));
                for (int i = from; i < to; i++) {
                    data.putLong(boxes.key(order[i]));
                    for (int edge = 0; edge < 4; edge++) {
                        data.putFloat(boxes.edge(order[i], edge));
                    }
                }
                node.setInt(1, number);
                node.setBytes(2, data.array());
                node.executeUpdate();
            }

            /** Says in which node each box is, whether of a row or of another node. */
            void owners(boolean rows, Envelopes boxes, int[] nodeOf) throws SQLException {
                PreparedStatement sql = rows ? row : parent;
                for (int i = 0; i < boxes.size(); i++) {
                    sql.setLong(1, boxes.key(i));
                    sql.setInt(2, nodeOf[i]);
                    sql.addBatch();
                    if (i % BATCH == BATCH - 1) {
                        sql.executeBatch();
                    }
                }
                sql.executeBatch();
            }

            @Override
            public void close() throws SQLException {
                try (node;
                        row) {
                    parent.close();
                }
            }
        }
    }
}
