package org.harmattan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.gpkg.SpatialFunctions;

/** A GeoPackage file as another program sees and changes it. */
final class SqlFile {

    private final Path file;

    SqlFile(Path file) {
        this.file = file;
    }

    /** The first column of the answer; no rows for a query without any. */
    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    void execute(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            SpatialFunctions.register(connection);
            sql.execute(change);
        }
    }
}
