package org.harmattan.exchange.imports;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A row of a table or a feature of a collection, as it came. */
interface RawRow {

    /** Where it stands. */
    RowPlace place();

    /** The cell of a column or property; empty when there is none, or nothing in it. */
    Optional<String> cell(String column);

    /** All cells, for telling rows apart that have no id. */
    List<String> cells();

    /**
     * The geometry that the row has besides its cells, WGS 84, longitude first.
     *
     * @throws RowFault when it cannot be read
     */
    default Optional<Geometry> geometry() throws RowFault {
        return Optional.empty();
    }
}
