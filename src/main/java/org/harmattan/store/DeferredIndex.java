package org.harmattan.store;

import java.sql.SQLException;
import java.util.List;
import org.harmattan.gpkg.RTree;
import org.jdbi.v3.core.Handle;

/**
 * The R-trees of both layers while many rows are loaded: rows after a certain key are left out, which the file itself
 * says, and taken in all at once at the end. Within the caller's transaction.
 */
final class DeferredIndex {

    /** What stands in {@code harmattan_state} as long as footprints after that key are not in the R-tree. */
    static final String UNINDEXED_FOOTPRINTS = "unindexed footprints";

    private static final String UNINDEXED_INCIDENTS = "unindexed incidents";

    /** From this share of all rows on, making the index anew is faster than adding to it. */
    private static final double MANY = 0.1;

    private record Layer(String table, String state) {

        RTree tree() {
            return new RTree(table, "fid", "geom");
        }
    }

    private static final List<Layer> LAYERS =
            List.of(new Layer("incidents", UNINDEXED_INCIDENTS), new Layer("footprints", UNINDEXED_FOOTPRINTS));

    private final Handle handle;

    DeferredIndex(Handle handle) {
        this.handle = handle;
    }

    /** Leaves rows that come from now on out of the indexes; does nothing when that is so already. */
    void begin() {
        for (Layer layer : LAYERS) {
            if (handle.createQuery("SELECT 1 FROM harmattan_state WHERE name = :name")
                    .bind("name", layer.state())
                    .mapTo(Integer.class)
                    .findOne()
                    .isEmpty()) {
                handle.createUpdate("INSERT INTO harmattan_state VALUES (:name, " + last(layer) + ")")
                        .bind("name", layer.state())
                        .execute();
                onConnection(() -> layer.tree().suspend(handle.getConnection()));
            }
        }
    }

    /** Takes in what was left out; does nothing when nothing was. */
    void finish() {
        for (Layer layer : LAYERS) {
            handle.createQuery("SELECT value FROM harmattan_state WHERE name = :name")
                    .bind("name", layer.state())
                    .mapTo(Long.class)
                    .findOne()
                    .ifPresent(lastIndexed -> onConnection(() -> finish(layer, lastIndexed)));
        }
    }

    private void finish(Layer layer, long lastIndexed) throws SQLException {
        long missing = count("SELECT COUNT(*) FROM " + layer.table() + " WHERE fid > " + lastIndexed);
        long all = count("SELECT COUNT(*) FROM " + layer.table());
        if (missing > all * MANY) {
            layer.tree().pack(handle.getConnection());
        } else {
            layer.tree().addAfter(handle.getConnection(), lastIndexed);
        }
        layer.tree().resume(handle.getConnection());
        handle.createUpdate("DELETE FROM harmattan_state WHERE name = :name")
                .bind("name", layer.state())
                .execute();
    }

    private long count(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static String last(Layer layer) {
        return "(SELECT COALESCE(MAX(fid), 0) FROM " + layer.table() + ")";
    }

    private void onConnection(SqlWork work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new StoreException("the index of the map cannot be written: " + StoreFile.reason(e), e);
        }
    }

    private interface SqlWork {
        void run() throws SQLException;
    }
}
