package org.harmattan.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts incidents by where they come from. */
final class SourceCounts {

    private SourceCounts() {}

    /** Most incidents first, then by name. */
    static List<SourceCount> list(Handle handle, QuerySql wanted) {
        return handle.createQuery("SELECT source, licence, merged_sources, COUNT(*) AS incidents FROM incidents WHERE "
                        + wanted.condition() + " GROUP BY source, licence, merged_sources "
                        + "ORDER BY incidents DESC, source, licence, merged_sources")
                .bindMap(wanted.values())
                .map((row, context) -> new SourceCount(
                        row.getString("source"),
                        Optional.ofNullable(row.getString("licence")).filter(terms -> !terms.isBlank()),
                        JsonColumns.texts(row.getString("merged_sources")),
                        row.getLong("incidents")))
                .list();
    }
}
