package org.harmattan.gpkg;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The R-tree of a feature table (GeoPackage 1.4, annex F.3): the index and the triggers that keep it true, whoever writes.
 * These triggers replace the older update1 and update3, which corrupt the index on an UPSERT.
 */
final class RTree {

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

    RTree(String table, String key, String column) {
        this.table = table;
        this.key = key;
        this.column = column;
        this.tree = "rtree_" + table + "_" + column;
    }

    void create(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE VIRTUAL TABLE " + tree + " USING rtree(id, minx, maxx, miny, maxy)");
            sql.execute(
                    trigger("insert", "INSERT", NEW_IS_FULL, "INSERT OR REPLACE INTO %3$s VALUES (" + BOUNDS + ");"));
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

    private String trigger(String name, String event, String condition, String action) {
        String sql = "CREATE TRIGGER " + tree + "_" + name + " AFTER " + event + " ON " + table + " WHEN " + condition
                + " BEGIN " + action + " END";
        return String.format(sql, key, column, tree);
    }
}
