package org.harmattan.exchange;

import java.util.List;
import java.util.Optional;
import org.harmattan.incident.Incident;

/** The columns of a file, and how an incident becomes rows of it. May keep state from one incident to the next. */
interface Table {

    /** All columns, in order. */
    List<? extends Column<?>> columns();

    /** Whether the columns have a way to tell an incident. The same whatever went before. */
    default boolean tells(Incident incident) {
        return true;
    }

    /**
     * The rows of an incident, a cell per column: String, Number or Boolean, empty when unknown. None when the columns have
     * no way to tell it.
     */
    List<List<Optional<?>>> rows(Incident incident);

    /** A table with one row an incident. */
    static Table of(List<Column<Incident>> columns) {
        return new Table() {
            @Override
            public List<? extends Column<?>> columns() {
                return columns;
            }

            @Override
            public List<List<Optional<?>>> rows(Incident incident) {
                return List.of(cells(columns, incident));
            }
        };
    }

    static <R> List<Optional<?>> cells(List<Column<R>> columns, R row) {
        return columns.stream().<Optional<?>>map(column -> column.of(row)).toList();
    }
}
