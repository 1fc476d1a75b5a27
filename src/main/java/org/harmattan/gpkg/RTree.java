package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The R-tree of a feature table (GeoPackage 1.4, annex F.3): the index and the triggers that keep it true, whoever writes.
 * These triggers replace the older update1 and update3, which corrupt the index on an UPSERT. Names come from code, never
 * from data. For the thread that has the connection.
 */
public final class RTree {

    private static final String BOUNDS =
            "NEW.%1$s, ST_MinX(NEW.%2$s), ST_MaxX(NEW.%2$s), ST_MinY(NEW.%2$s), " + "ST_MaxY(NEW.%2$s)";
    private static final String NEW_IS_EMPTY = "(NEW.%2$s ISNULL OR ST_IsEmpty(NEW.%2$s))";
    private static final String NEW_IS_FULL = "(NEW.%2$s NOTNULL AND NOT ST_IsEmpty(NEW.%2$s))";
    private static final String OLD_IS_EMPTY = "(OLD.%2$s ISNULL OR ST_IsEmpty(OLD.%2$s))";
    private static final String OLD_IS_FULL = "(OLD.%2$s NOTNULL AND NOT ST_IsEmpty(OLD.%2$s))";

    private final String table;
    private final String key;
    private final String column;
    private final String tree;

    /**
     * The R-tree of a layer.
     *
     * @param table the layer's table
     * @param key its integer primary key
     * @param column its geometry column
     */
    public RTree(String table, String key, String column) {
        this.table = GeoPackage.checked(table);
        this.key = GeoPackage.checked(key);
        this.column = GeoPackage.checked(column);
        this.tree = "rtree_" + table + "_" + column;
    }

    void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE VIRTUAL TABLE " + tree + " USING rtree(id, minx, maxx, miny, maxy)");
        }
        resume(connection);
        try (Statement sql = connection.createStatement()) {
            sql.execute(trigger(
                    "update2",
                    "UPDATE OF " + column,
                    "OLD.%1$s = NEW.%1$s AND " + NEW_IS_EMPTY,
                    "DELETE FROM %3$s WHERE id = OLD.%1$s;"));
            sql.execute(trigger(
                    "update4",
                    "UPDATE",
                    "OLD.%1$s != NEW.%1$s AND " + NEW_IS_EMPTY,
                    "DELETE FROM %3$s WHERE id IN (OLD.%1$s, NEW.%1$s);"));
            sql.execute(trigger(
                    "update5",
                    "UPDATE",
                    "OLD.%1$s != NEW.%1$s AND " + NEW_IS_FULL,
                    "DELETE FROM %3$s WHERE id = OLD.%1$s; INSERT OR REPLACE INTO %3$s VALUES (" + BOUNDS + ");"));
            sql.execute(trigger(
                    "update6",
                    "UPDATE OF " + column,
                    "OLD.%1$s = NEW.%1$s AND " + NEW_IS_FULL + " AND " + OLD_IS_FULL,
                    "UPDATE %3$s SET minx = ST_MinX(NEW.%2$s), maxx = ST_MaxX(NEW.%2$s), miny = ST_MinY(NEW.%2$s), "
                            + "maxy = ST_MaxY(NEW.%2$s) WHERE id = NEW.%1$s;"));
            sql.execute(trigger(
                    "update7",
                    "UPDATE OF " + column,
                    "OLD.%1$s = NEW.%1$s AND " + NEW_IS_FULL + " AND " + OLD_IS_EMPTY,
                    "INSERT INTO %3$s VALUES (" + BOUNDS + ");"));
            sql.execute(trigger("delete", "DELETE", "OLD.%2$s NOTNULL", "DELETE FROM %3$s WHERE id = OLD.%1$s;"));
        }
    }

    /** Leaves new rows out from now on; changes of rows that are in are still followed. */
    public void suspend(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("DROP TRIGGER IF EXISTS " + tree + "_insert");
        }
    }

    /** Takes new rows in from now on. */
    public void resume(Connection connection) throws SQLException {
        suspend(connection);
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    trigger("insert", "INSERT", NEW_IS_FULL, "INSERT OR REPLACE INTO %3$s VALUES (" + BOUNDS + ");"));
        }
    }

    /** Takes in the rows with a larger key, one by one; the connection needs {@link SpatialFunctions}. */
    public void addAfter(Connection connection, long lastKey) throws SQLException {
        String add = "INSERT OR REPLACE INTO %3$s SELECT NEW.%1$s, ST_MinX(NEW.%2$s), ST_MaxX(NEW.%2$s), "
                + "ST_MinY(NEW.%2$s), ST_MaxY(NEW.%2$s) FROM %4$s AS NEW WHERE NEW.%1$s > ? AND " + NEW_IS_FULL;
        try (PreparedStatement sql = connection.prepareStatement(String.format(add, key, column, tree, table))) {
            sql.setLong(1, lastKey);
            sql.executeUpdate();
        }
    }

    /**
     * Makes the whole index anew out of all rows, packed in the order of a Hilbert curve: several times faster than row by
     * row, and faster to search. Holds 40 bytes for each row in memory.
     */
    public void pack(Connection connection) throws SQLException {
        new PackedRTree(connection, tree).write(Envelopes.read(connection, table, key, column));
    }

    private String trigger(String name, String event, String condition, String action) {
        String sql = "CREATE TRIGGER " + tree + "_" + name + " AFTER " + event + " ON " + table + " WHEN " + condition
                + " BEGIN " + action + " END";
        return String.format(sql, key, column, tree);
    }
}
