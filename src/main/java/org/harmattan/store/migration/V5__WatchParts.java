package org.harmattan.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Notes what other programs change in the tables that belong to incidents, as V4 does for the incidents themselves. */
public final class V5__WatchParts extends BaseJavaMigration {

    private static final List<String> TABLES = List.of("footprints", "accounts", "evidence", "alternatives", "reports");

    private static final String TRIGGER = """
            CREATE TRIGGER harmattan_%1$s_%2$s AFTER %2$s ON %1$s
            WHEN (SELECT value FROM harmattan_state WHERE name = 'writing') = 0 BEGIN
              INSERT OR IGNORE INTO harmattan_touched SELECT id, fid FROM incidents WHERE id = %3$s.incident;
            END""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection file = context.getConnection();
        try (Statement sql = file.createStatement()) {
            for (String table : TABLES) {
                sql.execute(String.format(TRIGGER, table, "insert", "NEW"));
                sql.execute(String.format(TRIGGER, table, "update", "NEW"));
                sql.execute(String.format(TRIGGER, table, "delete", "OLD"));
            }
        }
    }
}
