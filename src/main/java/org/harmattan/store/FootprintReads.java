package org.harmattan.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the areas that incidents may lie in. */
final class FootprintReads {

    /** One after the other as they lie in the file: quicker than the boxes alone out of the tree, which lie all over it. */
    private static final String ALL = "SELECT incident, geom FROM footprints";

    private static final String CHANGED = " WHERE incident IN (SELECT id FROM incidents WHERE changed >= :since)";

    private static final String BY_ID = " WHERE incident IN (SELECT value FROM json_each(:ids))";

    private final Handle handle;

    FootprintReads(Handle handle) {
        this.handle = handle;
    }

    void visit(Optional<Instant> since, FootprintVisitor visitor) {
        visit(
                since.map(time -> handle.createQuery(ALL + CHANGED).bind("since", Times.textAtOrAfter(time)))
                        .orElseGet(() -> handle.createQuery(ALL)),
                visitor);
    }

    void visit(Collection<String> ids, FootprintVisitor visitor) {
        visit(handle.createQuery(ALL + BY_ID).bind("ids", JsonColumns.list(ids)), visitor);
    }

    private static void visit(Query query, FootprintVisitor visitor) {
        Rows.visit(query, row -> {
            String id = row.getString(1);
            PackedFootprint.of(Optional.ofNullable(row.getBytes(2)))
                    .ifPresent(footprint -> visitor.visit(id, footprint));
        });
    }
}
