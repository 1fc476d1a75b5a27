package org.harmattan.exchange.imports;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A row whose cells go by the names of fields. */
record MappedRow(RawRow row, FieldMapping mapping) implements RawRow {

    @Override
    public RowPlace place() {
        return row.place();
    }

    @Override
    public Optional<String> cell(String field) {
        return mapping.value(row, field);
    }

    @Override
    public List<String> cells() {
        return row.cells();
    }

    @Override
    public Optional<Geometry> geometry() throws RowFault {
        return row.geometry();
    }
}
