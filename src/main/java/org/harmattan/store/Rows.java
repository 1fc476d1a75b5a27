package org.harmattan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.Query;

/** Goes through the rows of a query, one in memory at a time. */
final class Rows {

    private Rows() {}

    /** Takes a row; not to be kept. */
    @FunctionalInterface
    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    static void visit(Query query, Visitor visitor) {
        query.map((row, context) -> {
                    visitor.visit(row);
                    return true;
                })
                .forEach(read -> {});
    }
}
