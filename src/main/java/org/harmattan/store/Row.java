package org.harmattan.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of a table, values by column. Column names come from code, values are always bound. */
final class Row {

    private final Map<String, Object> values;

    private Row(Map<String, Object> values) {
        this.values = values;
    }

    /** An empty row to be filled and inserted. */
    static Row empty() {
        return new Row(new LinkedHashMap<>());
    }

    /** A row of those values. */
    static Row of(Map<String, Object> values) {
        return new Row(values);
    }

    /** Reads the rows of a result. Names of columns are asked for once: each costs as much as a value. */
    static RowMapper<Row> mapper() {
        return new RowMapper<>() {
            @Override
            public Row map(ResultSet result, StatementContext context) throws SQLException {
                return read(result, names(result));
            }

            @Override
            public RowMapper<Row> specialize(ResultSet result, StatementContext context) throws SQLException {
                String[] names = names(result);
                return (row, any) -> read(row, names);
            }
        };
    }

    private static String[] names(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        String[] names = new String[columns.getColumnCount()];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.getColumnName(i + 1);
        }
        return names;
    }

    private static Row read(ResultSet result, String[] names) throws SQLException {
        Map<String, Object> values = new HashMap<>(2 * names.length);
        for (int i = 0; i < names.length; i++) {
            values.put(names[i], result.getObject(i + 1));
        }
        return new Row(values);
    }

    Row with(String column, Object value) {
        values.put(column, value instanceof Boolean flag ? (flag ? 1 : 0) : value);
        return this;
    }

    /** Leaves the column empty when there is no value. */
    Row with(String column, Optional<?> value) {
        values.put(
                column,
                value.map(found -> found instanceof LocalDate day ? day.toString() : found)
                        .orElse(null));
        return this;
    }

    /** Inserts the row and answers with its {@code fid}. */
    long insertInto(String table, Handle handle) {
        String columns = values.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String binds = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        return handle.createUpdate("INSERT INTO " + table + " (" + columns + ") VALUES (" + binds + ")")
                .bindMap(values)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    /** Changes the row that has the same value in the key column. */
    void updateIn(String table, String key, Handle handle) {
        String sets = values.keySet().stream()
                .filter(name -> !name.equals(key))
                .map(name -> '"' + name + "\" = :" + name)
                .collect(Collectors.joining(", "));
        handle.createUpdate("UPDATE " + table + " SET " + sets + " WHERE " + key + " = :" + key)
                .bindMap(values)
                .execute();
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    Optional<String> findText(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    Optional<Integer> findInteger(String column) {
        return Optional.ofNullable((Number) values.get(column)).map(Number::intValue);
    }

    Optional<LocalDate> findDay(String column) {
        return findText(column).map(LocalDate::parse);
    }

    /** Bytes; in rows out of JSON they are Base64. */
    Optional<byte[]> findBytes(String column) {
        Object value = values.get(column);
        if (value instanceof String base64) {
            return Optional.of(Base64.getDecoder().decode(base64));
        }
        return Optional.ofNullable((byte[]) value);
    }

    String text(String column) {
        return findText(column).orElseThrow(() -> missing(column));
    }

    int integer(String column) {
        return findInteger(column).orElseThrow(() -> missing(column));
    }

    long longInteger(String column) {
        return Optional.ofNullable((Number) values.get(column))
                .orElseThrow(() -> missing(column))
                .longValue();
    }

    Optional<Double> findReal(String column) {
        return Optional.ofNullable((Number) values.get(column)).map(Number::doubleValue);
    }

    double real(String column) {
        return findReal(column).orElseThrow(() -> missing(column));
    }

    boolean flag(String column) {
        return integer(column) != 0;
    }

    private StoreException missing(String column) {
        return new StoreException("the store has a row without " + column + ": " + values.get("id"));
    }
}
