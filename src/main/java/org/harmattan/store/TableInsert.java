package org.harmattan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts many rows of the same columns into one table. */
final class TableInsert {

    private final String table;
    private final List<Row> rows = new ArrayList<>();

    TableInsert(String table) {
        this.table = table;
    }

    void add(Row row) {
        rows.add(row);
    }

    void execute(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.get(0).values().keySet());
        String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String binds = "?" + ", ?".repeat(columns.size() - 1);
        try (PreparedStatement sql =
                connection.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + binds + ")")) {
            for (Row row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    sql.setObject(i + 1, row.values().get(columns.get(i)));
                }
                sql.addBatch();
            }
            sql.executeBatch();
        }
        rows.clear();
    }
}
